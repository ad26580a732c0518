import {DataSet, Timeline} from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import {escape} from '../markup.js';

/** Only what fits between two dates is in the page, and in an order of its own. */
export const isVirtual = true;

const toItem = ({name, date, status, description}, id) => ({
  id,
  start: date,
  content: `<b>${escape(name)}</b> ${status}<br>${escape(description)}`,
});

export function mount(place, phases) {
  const timeline = new Timeline(place, new DataSet(phases.map(toItem)), {});
  return {
    items: () => place.querySelectorAll('.vis-item.vis-box'),
    unmount: () => timeline.destroy(),
  };
}
