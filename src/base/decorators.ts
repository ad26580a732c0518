import type {LitElement, PropertyDeclaration} from 'lit';

// Lit's own decorators serve two standards of decorators, in more bytes than all the properties here take.

type Decorator = (prototype: LitElement, name: string) => void;

/** `false` as a text is false: some frameworks write it out. Without the attribute, the property has its default again. */
const BOOLEAN: PropertyDeclaration = {
  converter: (value) => (value === null ? value : value !== 'false'),
  useDefault: true,
};

/** A reactive property, with an attribute unless the options say otherwise. For legacy decorators only. */
export function property(options?: PropertyDeclaration): Decorator {
  if (options?.type === Boolean) Object.assign(options, BOOLEAN);
  return (prototype, name) => (prototype.constructor as typeof LitElement).createProperty(name, options);
}

/** A reactive property of the element's own, without an attribute. */
export function state(): Decorator {
  return property({state: true});
}
