import type {HTMLAttributes, PublicProps} from 'vue';
import type {ElementTypes} from './elements.js';
import type {Events, Listeners, Optional, Properties, Tag} from './props.js';

/** `faq-toggle` is listened to as `onFaq-toggle`, `@faq-toggle` in a template. */
type Emit<Types> = {
  [Name in keyof Types & string]: (name: Name, event: Types[Name]) => void;
}[keyof Types & string];

/** All of a union's functions in one. */
type Overloads<Union> = (Union extends unknown ? (union: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Every element as a component; `Elements<'acme-'>` for tags that begin so. */
export type Elements<Prefix extends string = ''> = {
  [Name in Tag as `${Prefix}${Name}`]: new () => ElementTypes[Name]['element'] & {
    /** @deprecated Only there for the types of templates. */
    $props: Optional<Properties<Name>> & Listeners<Name, 'on'> & HTMLAttributes & PublicProps & {slot?: string};
    /** @deprecated Only there for the types of templates. */
    $emit: Overloads<Emit<Events<Name>>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
