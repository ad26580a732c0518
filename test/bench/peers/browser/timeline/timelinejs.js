import {Timeline} from '@knight-lab/timelinejs/dist/js/timeline.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';

/** A slide has its text when its turn comes near. */
export const isVirtual = true;

export function mount(place, phases) {
  const element = place.appendChild(document.createElement('div'));
  element.style.height = '600px';
  new Timeline(
    element,
    {
      events: phases.map(({name, date, status, description}) => {
        const [year, month, day] = date.split('-').map(Number);
        return {start_date: {year, month, day}, text: {headline: name, text: `${status} ${description}`}};
      }),
    },
    {font: null, hash_bookmark: false},
  );
  return {
    items: () => place.querySelectorAll('.tl-slide'),
    unmount: () => place.replaceChildren(),
  };
}
