import '@vaadin/details';
import {escape, mountMarkup} from '../markup.js';

export const mount = mountMarkup(
  ({question, answer}) =>
    `<vaadin-details><vaadin-details-summary slot="summary">${escape(question)}</vaadin-details-summary><p>${escape(answer)}</p></vaadin-details>`,
);
