import * as Accordion from '@radix-ui/react-accordion';
import {createElement as h} from 'react';
import {mountReact} from '../react.js';

/** Closed answers are in the page too, to be found in it. */
function Faq({items, query}) {
  return h(
    Accordion.Root,
    {type: 'multiple'},
    items.map(({question, answer}) =>
      h(
        Accordion.Item,
        {key: question, value: question, hidden: !`${question}\n${answer}`.includes(query)},
        h(Accordion.Header, null, h(Accordion.Trigger, null, question)),
        h(Accordion.Content, {forceMount: true, hidden: true}, answer),
      ),
    ),
  );
}

export function mount(place, questions) {
  const {set, unmount} = mountReact(place, Faq, {items: questions, query: ''});
  return {
    items: () => place.firstElementChild?.children ?? [],
    change: (items) => set({items}),
    filter: (query) => set({query}),
    unmount,
  };
}
