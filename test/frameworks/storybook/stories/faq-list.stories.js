import 'article-elements/faq-list';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';

const {args, argTypes, template} = getStorybookHelpers('faq-list');

export default {title: 'Questions', component: 'faq-list', args, argTypes, render: (args) => template(args)};

export const Some = {
  args: {
    article: {
      faq: [
        {question: 'Is it shown?', answer: 'Yes.'},
        {question: 'Is it described?', answer: 'It is.'},
      ],
    },
  },
};
