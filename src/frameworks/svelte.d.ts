import type {HTMLAttributes} from 'svelte/elements';
import type {ElementTypes} from './elements.js';
import type {Listeners, Settings, Tag} from './props.js';

/** Every element with its props; `Elements<'acme-'>` for tags that begin so. */
export type Elements<Prefix extends string = ''> = {
  [Name in Tag as `${Prefix}${Name}`]: Settings<Name> &
    Listeners<Name, 'on'> &
    HTMLAttributes<ElementTypes[Name]['element']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
