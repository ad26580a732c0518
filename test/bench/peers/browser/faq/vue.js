import {createApp, h, shallowReactive} from 'vue';

export function mount(place, questions) {
  const state = shallowReactive({items: questions, query: ''});
  const app = createApp({
    render: () =>
      state.items.map(({question, answer}) =>
        h('details', {key: question, hidden: !`${question}\n${answer}`.includes(state.query)}, [
          h('summary', question),
          h('p', answer),
        ]),
      ),
  });
  app.mount(place);
  return {
    items: () => place.querySelectorAll('details'),
    change: (items) => (state.items = items),
    filter: (query) => (state.query = query),
    unmount: () => app.unmount(),
  };
}
