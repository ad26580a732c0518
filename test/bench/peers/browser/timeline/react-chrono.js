import {createElement as h} from 'react';
import {Chrono} from 'react-chrono';
import {mountReact} from '../react.js';

function Phases({items}) {
  return h(Chrono, {
    mode: 'VERTICAL',
    disableToolbar: true,
    useReadMore: false,
    items: items.map(({name, date, status, description}) => ({
      title: date,
      cardTitle: name,
      cardSubtitle: status,
      cardDetailedText: description,
    })),
  });
}

export function mount(place, phases) {
  // It keeps the items that it was given first.
  const {unmount} = mountReact(place, Phases, {items: phases});
  return {
    items: () => place.querySelectorAll('.vertical-item-row'),
    unmount,
  };
}
