import {register} from '../../base/claim.js';
import {ConceptTerm} from './concept-term.js';

register('concept-term', ConceptTerm);

declare global {
  interface HTMLElementTagNameMap {
    'concept-term': ConceptTerm;
  }
}
