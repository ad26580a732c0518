import 'article-elements/tech-timeline';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';

const {args, argTypes, template} = getStorybookHelpers('tech-timeline');

export default {title: 'Timeline', component: 'tech-timeline', args, argTypes, render: (args) => template(args)};

export const Some = {
  args: {
    article: {
      migration_timeline: [
        {name: 'First', date: '2024-05'},
        {name: 'Second', date: '2026-05'},
      ],
    },
  },
};
