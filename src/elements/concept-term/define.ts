import {ConceptTerm} from './concept-term.js';

customElements.get('concept-term') ?? customElements.define('concept-term', ConceptTerm);

declare global {
  interface HTMLElementTagNameMap {
    'concept-term': ConceptTerm;
  }
}
