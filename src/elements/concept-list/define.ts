import {claim} from '../../base/claim.js';
import {ConceptList} from './concept-list.js';

claim('concept-list', ConceptList) && customElements.define('concept-list', ConceptList);

declare global {
  interface HTMLElementTagNameMap {
    'concept-list': ConceptList;
  }
}
