import {escape, mountMarkup} from '../markup.js';

export const mount = mountMarkup(
  ({question, answer}) => `<details><summary>${escape(question)}</summary><p>${escape(answer)}</p></details>`,
);
