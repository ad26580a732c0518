import type {HTMLAttributes} from 'svelte/elements';
import type {ElementTypes} from './elements.js';
import type {Attributes, Listeners, Optional, Properties, Tag} from './props.js';

/** Attributes that have no property of their name: Svelte writes `false` out, which would be true. */
type Written<Types> = {
  [Key in keyof Types as Key extends `${string}-${string}` ? Key : never]: Types[Key] extends boolean
    ? true | ''
    : Types[Key];
};

/** Every element with its props; `Elements<'acme-'>` for tags that begin so. */
export type Elements<Prefix extends string = ''> = {
  [Name in Tag as `${Prefix}${Name}`]: Optional<Properties<Name>> &
    Optional<Written<Attributes<Name>>> &
    Listeners<Name, 'on'> &
    HTMLAttributes<ElementTypes[Name]['element']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
