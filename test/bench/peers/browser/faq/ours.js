import '/cdn/faq-list.js';

export function mount(place, questions) {
  const list = document.createElement('faq-list');
  list.article = {faq: questions};
  place.append(list);
  const field = () => list.shadowRoot.querySelector('[part=search]');
  return {
    items: () => list.shadowRoot?.querySelectorAll('details') ?? [],
    change: (items) => (list.article = {faq: items}),
    focus: () => field().focus(),
    filter(query) {
      field().value = query;
      field().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    },
    unmount: () => list.remove(),
  };
}
