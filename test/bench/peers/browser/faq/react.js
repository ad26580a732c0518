import {createElement as h} from 'react';
import {mountReact} from '../react.js';

function Faq({items, query}) {
  return items.map(({question, answer}) =>
    h(
      'details',
      {key: question, hidden: !`${question}\n${answer}`.includes(query)},
      h('summary', null, question),
      h('p', null, answer),
    ),
  );
}

export function mount(place, questions) {
  const {set, unmount} = mountReact(place, Faq, {items: questions, query: ''});
  return {
    items: () => place.children,
    change: (items) => set({items}),
    filter: (query) => set({query}),
    unmount,
  };
}
