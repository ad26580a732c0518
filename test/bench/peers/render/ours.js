import {renderElement, streamElement} from '../../../../dist/render/render.js';
import {readFaq} from '../../../../dist/index.js';

const toArticle = (questions) => ({faq: questions});

export const raw = (questions) => () => renderElement('faq-list', toArticle(questions));

export const linked = (questions) => () => renderElement('faq-list', toArticle(questions), {stylesheets: '/styles/'});

/** Nothing but the view: what the others render. */
export const view = (questions) => () =>
  renderElement('faq-list', toArticle(questions), {stylesheets: '/styles/', data: 'elsewhere'});

export const light = (questions) => () => renderElement('faq-list', toArticle(questions), {mode: 'light'});

export function normalized(questions) {
  const {value} = readFaq(toArticle(questions));
  return () => renderElement('faq-list', value);
}

export const stream = (questions) => async () => {
  const decoder = new TextDecoder();
  let html = '';
  for await (const bytes of streamElement('faq-list', toArticle(questions)))
    html += decoder.decode(bytes, {stream: true});
  return html;
};
