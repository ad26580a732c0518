import {bootstrapApplication, provideClientHydration, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering} from '@angular/ssr';
import {renderElement} from 'article-elements/render';
import {App} from './app';
import {RENDERED} from './rendered';

const rendered = await renderElement('faq-list', 'faq:\n  - question: Who wrote this?\n    answer: A server.\n');

export default (context: BootstrapContext) =>
  bootstrapApplication(
    App,
    {providers: [provideServerRendering(), provideClientHydration(), {provide: RENDERED, useValue: rendered}]},
    context,
  );
