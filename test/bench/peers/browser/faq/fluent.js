import {webLightTheme} from '@fluentui/tokens';
import '@fluentui/web-components/accordion.js';
import '@fluentui/web-components/accordion-item.js';
import {setTheme} from '@fluentui/web-components/theme/set-theme.js';
import {escape, mountMarkup} from '../markup.js';

setTheme(webLightTheme);

const mountItems = mountMarkup(
  ({question, answer}) =>
    `<fluent-accordion-item><span slot="heading">${escape(question)}</span><p>${escape(answer)}</p></fluent-accordion-item>`,
);

export function mount(place, questions) {
  const accordion = document.createElement('fluent-accordion');
  place.append(accordion);
  return {...mountItems(accordion, questions), unmount: () => accordion.remove()};
}
