import {ConceptList} from './concept-list.js';

customElements.get('concept-list') ?? customElements.define('concept-list', ConceptList);

declare global {
  interface HTMLElementTagNameMap {
    'concept-list': ConceptList;
  }
}
