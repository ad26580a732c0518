import {createElement} from 'react';
import {renderToString} from 'react-dom/server';

function Faq({items}) {
  return createElement(
    'section',
    null,
    createElement('h2', null, 'Questions and answers'),
    items.map(({question, answer}) =>
      createElement(
        'details',
        {key: question},
        createElement('summary', null, question),
        createElement('p', null, answer),
      ),
    ),
  );
}

export const faq = (questions) => () => renderToString(createElement(Faq, {items: questions}));
