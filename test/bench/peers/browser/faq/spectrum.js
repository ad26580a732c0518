import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/accordion/sp-accordion.js';
import '@spectrum-web-components/accordion/sp-accordion-item.js';
import {escape, mountMarkup} from '../markup.js';

const mountItems = mountMarkup(
  ({question, answer}) =>
    `<sp-accordion-item label="${escape(question)}"><div>${escape(answer)}</div></sp-accordion-item>`,
);

export function mount(place, questions) {
  const theme = document.createElement('sp-theme');
  theme.setAttribute('system', 'spectrum');
  theme.setAttribute('color', 'light');
  theme.setAttribute('scale', 'medium');
  const accordion = document.createElement('sp-accordion');
  accordion.setAttribute('allow-multiple', '');
  theme.append(accordion);
  place.append(theme);
  return {...mountItems(accordion, questions), unmount: () => theme.remove()};
}
