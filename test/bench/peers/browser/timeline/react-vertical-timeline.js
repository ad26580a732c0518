import {createElement as h} from 'react';
import {VerticalTimeline, VerticalTimelineElement} from 'react-vertical-timeline-component';
import 'react-vertical-timeline-component/style.min.css';
import {mountReact} from '../react.js';

function Phases({items}) {
  return h(
    VerticalTimeline,
    {animate: false},
    items.map(({name, date, status, description}) =>
      h(
        VerticalTimelineElement,
        {key: name, date},
        h('h3', null, name),
        h('span', null, status),
        h('p', null, description),
      ),
    ),
  );
}

export function mount(place, phases) {
  const {set, unmount} = mountReact(place, Phases, {items: phases});
  return {
    items: () => place.querySelectorAll('.vertical-timeline-element'),
    change: (items) => set({items}),
    unmount,
  };
}
