import {propertiesOf, type ManifestElement} from './manifest.js';

/**
 * The declarations that all of src/frameworks builds on: every element with its class and what can be set on it. Types are
 * looked up in the classes, so only names and comments are written out.
 */
export function elementTypes(elements: readonly ManifestElement[]): string {
  const classes = elements.map(({name}) => name);
  const events = elements.flatMap((element) => (element.events ?? []).map(({type}) => type!.text));
  return `// Made from custom-elements.json.
import type {${[...new Set([...classes, ...events])].sort().join(', ')}} from '../index.js';

/** Every element: its class, what can be set on it, and what it fires. */
export interface ElementTypes {
${elements.map(elementType).join('\n')}
}
`;
}

function elementType(element: ManifestElement): string {
  const {name, tagName, description, attributes = [], events = []} = element;
  const names = propertiesOf(element).map((property) => `'${property.name}'`);
  return `${comment(description, '  ')}  '${tagName}': {
    element: ${name};
    properties: Pick<${name}, ${names.join(' | ')}>;
    attributes: {
${attributes.map((part) => `${comment(part.description)}      '${part.name}': ${name}['${part.fieldName}'];`).join('\n')}
    };
    events: {
${events.map((part) => `${comment(part.description)}      '${part.name}': ${part.type!.text};`).join('\n')}
    };
  };`;
}

function comment(text = '', indent = '      '): string {
  return text && `${indent}/** ${text.replaceAll('\n', ' ').replaceAll('*/', '*\\/')} */\n`;
}
