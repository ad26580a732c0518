import {claim} from '../../base/claim.js';
import {ConceptTerm} from './concept-term.js';

claim('concept-term', ConceptTerm) && customElements.define('concept-term', ConceptTerm);

declare global {
  interface HTMLElementTagNameMap {
    'concept-term': ConceptTerm;
  }
}
