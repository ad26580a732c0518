import '@ui5/webcomponents/dist/Panel.js';
import {escape, mountMarkup} from '../markup.js';

export const mount = mountMarkup(
  ({question, answer}) => `<ui5-panel collapsed header-text="${escape(question)}"><p>${escape(answer)}</p></ui5-panel>`,
);
