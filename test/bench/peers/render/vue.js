import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';

/** A template: Vue compiles it for the server, as it does a component's file. */
const Faq = {
  props: ['items'],
  template: `<section>
    <h2>Questions and answers</h2>
    <details v-for="{question, answer} in items" :key="question"><summary>{{ question }}</summary><p>{{ answer }}</p></details>
  </section>`,
};

export const faq = (questions) => () => renderToString(createSSRApp(Faq, {items: questions}));
