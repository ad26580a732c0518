import type {ElementTypes} from './elements.js';

export type Tag = keyof ElementTypes;
export type Properties<Name extends Tag> = ElementTypes[Name]['properties'];
export type Attributes<Name extends Tag> = ElementTypes[Name]['attributes'];
export type Events<Name extends Tag> = ElementTypes[Name]['events'];

/** Nothing has to be set. */
export type Optional<Types> = {[Key in keyof Types]?: Types[Key] | undefined};

/** Everything that can be set on an element, by the names of its properties and of its attributes. */
export type Settings<Name extends Tag> = Optional<Properties<Name> & Attributes<Name>>;

/** A listener for each event of an element, by the event's name with something before it. */
export type Listeners<Name extends Tag, Before extends string> = {
  [Key in keyof Events<Name> & string as `${Before}${Key}`]?: ((event: Events<Name>[Key]) => void) | undefined;
};
