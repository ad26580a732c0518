import type {JSX} from 'solid-js';
import type {ElementTypes} from './elements.js';
import type {Attributes, Events, Optional, Properties, Tag} from './props.js';

/** Solid sets what it is given as a property, `heading-level` as `headingLevel`; `attr:` and `bool:` set attributes. */
type Props<Name extends Tag> = Optional<Properties<Name> & Attributes<Name>> & {
  [Key in keyof Properties<Name> & string as `prop:${Key}`]?: Properties<Name>[Key] | undefined;
} & {
  [Key in keyof Attributes<Name> & string as `attr:${Key}`]?: Attributes<Name>[Key] | undefined;
} & {
  [Key in keyof Attributes<Name> & string as boolean extends Attributes<Name>[Key] ? `bool:${Key}` : never]?:
    boolean | undefined;
} & {
  [Key in keyof Events<Name> & string as `on:${Key}`]?:
    JSX.EventHandlerWithOptionsUnion<ElementTypes[Name]['element'], Events<Name>[Key] & Event> | undefined;
};

/** Every element with its props; `Elements<'acme-'>` for tags that begin so. */
export type Elements<Prefix extends string = ''> = {
  [Name in Tag as `${Prefix}${Name}`]: Props<Name> & JSX.HTMLAttributes<ElementTypes[Name]['element']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
