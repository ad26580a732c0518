import {register} from '../../base/claim.js';
import {ConceptList} from './concept-list.js';

register('concept-list', ConceptList);

declare global {
  interface HTMLElementTagNameMap {
    'concept-list': ConceptList;
  }
}
