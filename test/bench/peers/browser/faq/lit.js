import {LitElement, html, nothing} from 'lit';

class PlainFaq extends LitElement {
  static properties = {items: {attribute: false}, query: {attribute: false}};

  constructor() {
    super();
    this.query = '';
  }

  render() {
    return this.items.map(
      ({question, answer}) =>
        html`<details hidden=${`${question}\n${answer}`.includes(this.query) ? nothing : ''}>
          <summary>${question}</summary>
          <p>${answer}</p>
        </details>`,
    );
  }
}
customElements.define('plain-faq', PlainFaq);

export function mount(place, questions) {
  const list = document.createElement('plain-faq');
  list.items = questions;
  place.append(list);
  return {
    items: () => list.shadowRoot?.querySelectorAll('details') ?? [],
    change: (items) => (list.items = items),
    filter: (query) => (list.query = query),
    unmount: () => list.remove(),
  };
}
