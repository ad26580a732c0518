import {Component, Directive, signal, viewChild, type ElementRef} from '@angular/core';
import type {FaqList} from 'article-elements';
import {articleElements, FaqListDirective, TechTimelineDirective} from 'article-elements/angular';

/** Under a name of one's own. */
@Directive({selector: 'acme-faq-list'})
export class AcmeFaqList extends FaqListDirective {}

@Directive({selector: 'acme-tech-timeline'})
export class AcmeTechTimeline extends TechTimelineDirective {}

@Component({
  selector: 'app-types',
  imports: [articleElements, AcmeFaqList, AcmeTechTimeline],
  templateUrl: './types.html',
})
export class Types {
  readonly list = viewChild<ElementRef<FaqList>>('list');
  readonly level = signal<number | null>(2);
}
