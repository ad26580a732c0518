// Angular knows what a tag takes from directives only: one an element, as Angular's compiler writes them for a library. They
// hand what they are given on to the element; its events arrive without them.
import {propertiesOf, type ManifestElement} from './manifest.js';

/** The version of the format, not of Angular: the first that knows what is written here. */
const FORMAT = "minVersion: '16.1.0', version: '16.1.0', ngImport: ng";

/** The module `article-elements/angular`. */
export function angularModule(elements: readonly ManifestElement[]): string {
  return `// Made from custom-elements.json.
import * as ng from '@angular/core';

/** An attribute without a value is true. */
const toBoolean = (value) => (value === '' ? true : value);

class ElementDirective {
  #element = ng.inject(ng.ElementRef).nativeElement;

  ngOnChanges(changes) {
    for (const name in changes) this.#element[name] = changes[name].currentValue;
  }
}

${elements.map(directive).join('\n')}
export const articleElements = [${elements.map(nameOf).join(', ')}];
`;
}

function directive(element: ManifestElement): string {
  const name = nameOf(element);
  const inputs = propertiesOf(element).map((property) => {
    const value = isBoolean(property) ? `['${property.name}', '${property.name}', toBoolean]` : `'${property.name}'`;
    return `      ${property.name}: ${value},\n`;
  });
  return `export class ${name} extends ElementDirective {
  static ɵfac = ng.ɵɵngDeclareFactory({${FORMAT}, type: ${name}, deps: [], target: ng.ɵɵFactoryTarget.Directive});
  static ɵdir = ng.ɵɵngDeclareDirective({
    ${FORMAT}, type: ${name}, isStandalone: true, usesOnChanges: true, selector: '${element.tagName}',
    inputs: {
${inputs.join('')}    },
  });
}
`;
}

/** Its types, from which Angular's compiler checks templates. */
export function angularTypes(elements: readonly ManifestElement[]): string {
  const classes = elements.flatMap(({name, events = []}) => [name, ...events.map(({type}) => type!.text)]);
  return `// Made from custom-elements.json.
import type * as ng from '@angular/core';
import type {${[...new Set(classes)].sort().join(', ')}} from '../index.js';

${elements.map(directiveType).join('\n')}
/** All of them, for the \`imports\` of a component. */
export declare const articleElements: readonly [${elements.map((element) => `typeof ${nameOf(element)}`).join(', ')}];
`;
}

function directiveType(element: ManifestElement): string {
  const {name, tagName, events = []} = element;
  const properties = propertiesOf(element);
  const own = nameOf(element);
  const inputs = properties.map((property) => `${property.name}: {alias: '${property.name}'; required: false}`);
  const outputs = events.map((event) => `${camelCase(event.name)}: '${event.name}'`);
  return `/** What \`<${tagName}>\` takes and fires. A class of your own with another selector may extend it. */
export declare class ${own} {
${properties.map((property) => `${comment(property.description)}  ${property.name}: ${name}['${property.name}'];\n`).join('')}${properties
    .filter(isBoolean)
    .map((property) => `  static ngAcceptInputType_${property.name}: ${name}['${property.name}'] | '';\n`)
    .join('')}${events
    .map(
      (event) =>
        `  /** @deprecated Only there for the types of templates. */\n  ${camelCase(event.name)}: ng.OutputRef<${event.type!.text}>;\n`,
    )
    .join('')}  static ɵfac: ng.ɵɵFactoryDeclaration<${own}, never>;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    ${own},
    '${tagName}',
    never,
    {${inputs.join('; ')}},
    {${outputs.join('; ')}},
    never,
    never,
    true,
    never
  >;
}
`;
}

const nameOf = ({name}: ManifestElement) => `${name}Directive`;

function isBoolean({type}: {readonly type?: {readonly text: string}}): boolean {
  return /\bboolean\b/.test(type?.text ?? '');
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function comment(text = ''): string {
  return text && `  /** ${text.replaceAll('\n', ' ').replaceAll('*/', '*\\/')} */\n`;
}
