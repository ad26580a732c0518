import type {LitElement, PropertyDeclaration} from 'lit';

// Lit's own decorators serve two standards of decorators, in more bytes than all the properties here take.

type Decorator = (prototype: LitElement, name: string) => void;

/** A reactive property, with an attribute unless the options say otherwise. For legacy decorators only. */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof LitElement).createProperty(name, options);
}

/** A reactive property of the element's own, without an attribute. */
export function state(): Decorator {
  return property({state: true, attribute: false});
}
