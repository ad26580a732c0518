import {CompetitorTable} from './competitor-table.js';

customElements.get('competitor-table') ?? customElements.define('competitor-table', CompetitorTable);

declare global {
  interface HTMLElementTagNameMap {
    'competitor-table': CompetitorTable;
  }
}
