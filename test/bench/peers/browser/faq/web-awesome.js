import '@awesome.me/webawesome/dist/components/details/details.js';
import {escape, mountMarkup} from '../markup.js';

export const mount = mountMarkup(
  ({question, answer}) => `<wa-details summary="${escape(question)}">${escape(answer)}</wa-details>`,
);
