import {register} from '../../base/claim.js';
import {CompetitorTable} from './competitor-table.js';

register('competitor-table', CompetitorTable);

declare global {
  interface HTMLElementTagNameMap {
    'competitor-table': CompetitorTable;
  }
}
