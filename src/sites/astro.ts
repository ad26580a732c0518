export {dataScript} from './data-script.js';

/** What the integration uses of Astro’s. */
export interface AstroIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:config:setup': (options: {injectScript(stage: 'page', content: string): void}) => void;
  };
}

export interface ArticleElementsOptions {
  /** The elements that the site uses, `['faq-list', 'tech-timeline']`; by default all of them. */
  readonly elements?: readonly string[];
}

/** Loads the elements on each page, in the browser only. */
export default function articleElements({elements = ['define']}: ArticleElementsOptions = {}): AstroIntegration {
  return {
    name: 'article-elements',
    hooks: {
      'astro:config:setup': ({injectScript}) => {
        const imports = elements.map((name) => `import ${JSON.stringify(`article-elements/${name}`)};`);
        injectScript('page', imports.join('\n'));
      },
    },
  };
}
