import '@shoelace-style/shoelace/dist/components/details/details.js';
import {escape, mountMarkup} from '../markup.js';

export const mount = mountMarkup(
  ({question, answer}) => `<sl-details summary="${escape(question)}">${escape(answer)}</sl-details>`,
);
