import {claim} from '../../base/claim.js';
import {CompetitorTable} from './competitor-table.js';

claim('competitor-table', CompetitorTable) && customElements.define('competitor-table', CompetitorTable);

declare global {
  interface HTMLElementTagNameMap {
    'competitor-table': CompetitorTable;
  }
}
