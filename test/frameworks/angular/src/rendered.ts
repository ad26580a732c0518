import {Directive, ElementRef, inject, InjectionToken} from '@angular/core';

/** HTML that a server has rendered; the browser need not have it. */
export const RENDERED = new InjectionToken<string>('rendered', {factory: () => ''});

/**
 * Puts it into the page on the server only. `[innerHTML]` would set it again while the page is hydrated, and the shadow roots
 * in it would be gone.
 */
@Directive({selector: '[rendered]'})
export class Rendered {
  constructor() {
    const html = inject(RENDERED);
    if (html) inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.innerHTML = html;
  }
}
