import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {LitElement, html} from 'lit';

class PlainFaq extends LitElement {
  static properties = {items: {attribute: false}};

  render() {
    return html`<h2>Questions and answers</h2>
      ${this.items.map(
        ({question, answer}) =>
          html`<details>
            <summary>${question}</summary>
            <p>${answer}</p>
          </details>`,
      )}`;
  }
}
customElements.define('plain-faq', PlainFaq);

export const faq = (questions) => () => collectResult(render(html`<plain-faq .items=${questions}></plain-faq>`));
