import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import {renderValue} from '@lit-labs/ssr/lib/render-value.js';
import type {CSSResult, LitElement} from 'lit';
import type {Issue} from '../article/issue.js';
import type {ArticleElement} from '../base/article-element.js';
import type {ReadersDay} from '../base/date.js';
import {writeMarker} from '../base/view-marker.js';
import {digestOfView} from '../controllers/view-digest.js';
import {pageStyles} from '../styles/page.styles.js';
import {richTextStyles} from '../styles/rich-text.styles.js';

/** What all elements of one rendering have in common. */
export interface Rendering {
  readonly language: string;
  readonly today: Required<ReadersDay>;
  readonly prefix: string;
  /** The styles of an element, as HTML. */
  readonly writeStyles: (tag: string, styles: readonly CSSResult[]) => string;
  readonly onIssues: (issues: readonly Issue[], tag: string) => void;
}

type Element = ArticleElement<unknown> & {readersDay?: ReadersDay | undefined};

interface ViewRendererClass {
  new (name: string): LitElementRenderer & {element: Element};
  matchesClass: (typeof LitElementRenderer)['matchesClass'];
}

/** A class that renders the shadow roots of elements, all for the same rendering. */
export function viewRenderer({language, today, prefix, writeStyles, onIssues}: Rendering): ViewRendererClass {
  return class ViewRenderer extends LitElementRenderer {
    declare element: LitElement & Element;
    readonly #tag: string;
    readonly #adopted = new Set<CSSResult>();

    constructor(name: string) {
      super(name);
      const {element} = this;
      this.#tag = name.slice(prefix.length);
      Object.defineProperties(element, {
        localName: {value: name},
        // What elements look for in what they have rendered, and add styles to.
        renderRoot: {
          value: {
            querySelector: () => null,
            querySelectorAll: () => [],
            adopt: (styles: CSSResult) => this.#adopted.add(styles),
          },
        },
      });
      element['localize'].given = language;
      if ('readersDay' in element) element.readersDay = today;
    }

    override connectedCallback() {
      const {element} = this;
      element.headingLevel ??= /^(tech-article|article-header)$/.test(this.#tag) ? 1 : 2;
      element['readAgain']();
      super.connectedCallback();
    }

    override renderShadow(renderInfo: RenderInfo) {
      return [async () => this.#render(renderInfo)] as never;
    }

    async #render(renderInfo: RenderInfo): Promise<unknown> {
      const {element} = this;
      let view = element.render();
      // Some things are found to be missing only while rendering.
      while (element.pending) {
        const {pending} = element;
        element.pending = undefined;
        await pending;
        element.willUpdate(new Map());
        view = element.render();
      }
      if (element.issues.length) onIssues(element.issues, this.#tag);
      if (!element['content']) return '';
      const marker = writeMarker({
        digest: digestOfView(element),
        language,
        level: element.headingLevel!,
        ...today,
      });
      const {elementStyles} = element.constructor as typeof LitElement;
      const styles = [...(elementStyles as CSSResult[]), ...this.#adopted, richTextStyles, pageStyles];
      return [`<!--${marker}-->`, writeStyles(this.#tag, styles), () => renderValue(view, renderInfo)];
    }
  };
}
