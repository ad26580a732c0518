import {ChangeDetectionStrategy, Component, signal} from '@angular/core';
import type {FaqToggleEvent} from 'article-elements';
import {FaqListDirective} from 'article-elements/angular';
import {Rendered} from './rendered';

@Component({
  selector: 'app-root',
  imports: [FaqListDirective, Rendered],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <faq-list
      id="state"
      [article]="{faq: questions()}"
      [headingLevel]="3"
      exclusive
      (faq-toggle)="tell($event)"
    ></faq-list>
    <p id="toggled">{{ toggled().text }} {{ toggled().times }}</p>
    <button id="ask" (click)="ask()">Ask</button>
    <div id="rendered" rendered></div>
  `,
})
export class App {
  readonly questions = signal([{question: 'Is it typed?', answer: 'Yes.'}]);
  readonly toggled = signal({text: '', times: 0});

  tell({item, open}: FaqToggleEvent) {
    this.toggled.update(({times}) => ({text: `${item.question} ${open ? 'open' : 'closed'}`, times: times + 1}));
  }
  ask() {
    this.questions.update((questions) => [...questions, {question: 'Does it update?', answer: 'It does.'}]);
  }
}
