/** A key of the data: how it is spelled, what it means and what its value looks like. */
export interface KeyDefinition {
  /** The spelling that editors offer. */
  readonly key: string;
  /** All its names as `foldKey` leaves them, see `article/keys.ts`. */
  readonly names: string;
  /** Those of them that mean something else in other people's data, so that no value can be wrong there. */
  readonly loose?: string;
  /** One sentence for authors. */
  readonly description: string;
  readonly shape: ValueShape;
  readonly examples?: readonly unknown[];
}

export type ValueShape =
  /** `texts` may be a list of texts too, `tags` also one of maps with a name. */
  | {readonly kind: 'text' | 'texts' | 'date' | 'url' | 'urls' | 'tags' | 'size' | 'any'}
  /** One item or a list of them. `also` where a name or an address alone will do; `needs` is the key an item must have. */
  | {
      readonly kind: 'items';
      readonly item: readonly KeyDefinition[];
      readonly also?: 'text' | 'url';
      readonly needs?: string;
    }
  /** A list of items, a map of them, or groups of them. */
  | {
      readonly kind: 'section';
      readonly item: readonly KeyDefinition[];
      /** Names under which a group has its items. */
      readonly groups: string;
      readonly also?: 'text';
      /** A key that needs another beside it, and all the names of that one. */
      readonly pairs?: readonly [key: string, other: string, names: string];
      /** Its canonical form is a map from name to item. */
      readonly isMap?: boolean;
    };
