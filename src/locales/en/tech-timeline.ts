import type {Terms} from '../terms.js';

export const techTimelineTerms = {
  timelineHeading: 'Timeline',
  statusDone: 'Done',
  statusPlanned: 'Planned',
  progress: (total, done, active) =>
    done || !active
      ? `${done} of ${total} done${active ? `, ${active} in progress` : ''}`
      : `${active} of ${total} in progress`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  ongoing: 'ongoing',
} satisfies Partial<Terms>;
