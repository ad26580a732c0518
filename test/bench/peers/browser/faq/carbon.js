import '@carbon/web-components/es/components/accordion/index.js';
import {escape, mountMarkup} from '../markup.js';

// What an accordion takes from Carbon's white theme: the lines between its items, and how they look under a pointer.
const theme = new CSSStyleSheet();
theme.replaceSync(':root { --cds-border-subtle: #e0e0e0; --cds-layer-hover: #e8e8e8 }');
document.adoptedStyleSheets.push(theme);

const mountItems = mountMarkup(
  ({question, answer}) =>
    `<cds-accordion-item title="${escape(question)}"><p>${escape(answer)}</p></cds-accordion-item>`,
);

export function mount(place, questions) {
  const accordion = document.createElement('cds-accordion');
  place.append(accordion);
  return {...mountItems(accordion, questions), unmount: () => accordion.remove()};
}
