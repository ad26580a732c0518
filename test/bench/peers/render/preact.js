import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';

function Faq({items}) {
  return h(
    'section',
    null,
    h('h2', null, 'Questions and answers'),
    items.map(({question, answer}) =>
      h('details', {key: question}, h('summary', null, question), h('p', null, answer)),
    ),
  );
}

export const faq = (questions) => () => renderToString(h(Faq, {items: questions}));
