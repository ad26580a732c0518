import {ReactiveElement, type CSSResult, type LitElement} from 'lit';
import type {Issue} from '../article/issue.js';
import type {ArticleElement} from '../base/article-element.js';
import type {ReadersDay} from '../base/date.js';
import {writeMarker} from '../base/view-marker.js';
import {digestOfView} from '../controllers/view-digest.js';
import {pageStyles} from '../styles/page.styles.js';
import {richTextStyles} from '../styles/rich-text.styles.js';
import {serverStyles} from '../styles/server.styles.js';
import {escapeHtml} from './escape.js';
import {TemplateWriter, type InnerElement, type Piece} from './template.js';

/** What all views of one rendering have in common. */
export interface Rendering {
  readonly language: string;
  readonly today: ReadersDay;
  readonly prefix: string;
  /** The styles of an element, as HTML. */
  readonly writeStyles: (tag: string, styles: readonly CSSResult[]) => string;
  /** What makes HTML of the renderer's into that of its place. */
  readonly finish: (html: string) => string;
  readonly onIssues: ((issues: readonly Issue[], tag: string) => void) | undefined;
}

type Element = ArticleElement<unknown> & {readersDay?: ReadersDay | undefined; readonly hasTitle?: boolean};

/** Makes an element of a registered class, without a page, and writes what it shows. */
export class View implements InnerElement {
  readonly element: Element;
  /** The content as JSON, once the view is written. */
  json = '';
  readonly #tag: string;
  readonly #rendering: Rendering;
  readonly #adopted: CSSResult[] = [];

  constructor(name: string, rendering: Rendering) {
    const element = new (customElements.get(name)!)() as unknown as Element;
    element.prerendered = true;
    this.element = element;
    this.#tag = name.slice(rendering.prefix.length);
    this.#rendering = rendering;
    // What an element looks for in what it has rendered, and adds styles to.
    const renderRoot = {
      querySelector: () => null,
      querySelectorAll: () => [],
      adopt: (styles: CSSResult) => this.#adopted.push(styles),
    };
    Object.defineProperties(element, {localName: {value: name}, renderRoot: {value: renderRoot}});
    element['localize'].given = rendering.language;
    if ('readersDay' in element) element.readersDay = rendering.today;
  }

  setAttribute(name: string, value: string) {
    this.element.setAttribute(name, value);
    this.element.attributeChangedCallback(name, null, value);
  }

  setProperty(name: string, value: unknown) {
    (this.element as unknown as Record<string, unknown>)[name] = value;
  }

  writeAttributes(): string {
    const {element} = this;
    // What it has been given is read at once: everything for that is there.
    element['readAgain']();
    element.willUpdate(new Map());
    const level = Math.trunc(element.headingLevel ?? NaN);
    // The head of an article is the first thing on its page.
    const isHead = this.#tag === 'article-header' || element.hasTitle;
    if (!(level >= 1 && level <= 6)) element.headingLevel = isHead ? 1 : 2;
    // What is written of the data does not say how its texts are meant.
    if (element['textFormat'] === 'markdown') this.setAttribute('format', 'markdown');
    // Sets the attributes that say what a property is.
    ReactiveElement.prototype['update'].call(element, new Map());
    return [...element.attributes].map(({name, value}) => ` ${name}="${escapeHtml(value)}"`).join('');
  }

  writeShadowRoot(): Piece {
    const {element} = this;
    const view = element.render();
    const {pending} = element;
    if (pending) {
      // Some things are found to be missing only while rendering.
      element.pending = undefined;
      return pending.then(() => {
        element.willUpdate(new Map());
        return this.writeShadowRoot();
      });
    }
    const {language, today, writeStyles, finish, onIssues} = this.#rendering;
    if (element.issues.length) onIssues?.(element.issues, this.#tag);
    if (!element['content']) return '';
    this.json = JSON.stringify(element['content']);
    const marker = writeMarker({
      digest: digestOfView(element, this.json),
      language,
      level: element.headingLevel!,
      ...today,
    });
    const {elementStyles} = element.constructor as typeof LitElement;
    const styles = [...(elementStyles as CSSResult[]), ...this.#adopted, richTextStyles, pageStyles, serverStyles];
    const writer = new TemplateWriter((name) =>
      customElements.get(name) ? new View(name, this.#rendering) : undefined,
    );
    writer.add(view);
    const open = `<template shadowrootmode="open"><!--${marker}-->${writeStyles(this.#tag, styles)}`;
    return [open, writer.finish(finish), '</template>'];
  }
}
