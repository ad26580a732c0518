import {propertiesOf, valuesOf, type ManifestElement} from './manifest.js';

const docs = 'https://github.com/article-elements/article-elements#elements';

/** What editors complete and explain elements with, a file for each of their formats. */
export function editorFiles(elements: readonly ManifestElement[], version: string): Readonly<Record<string, unknown>> {
  return {
    'vscode.html-custom-data.json': htmlData(elements),
    'vscode.css-custom-data.json': cssData(elements),
    'web-types.json': webTypes(elements, version),
  };
}

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.schema.json */
function htmlData(elements: readonly ManifestElement[]) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: {kind: 'markdown', value: describe(element)},
      attributes: (element.attributes ?? []).map(({name, description, type}) => ({
        name,
        description,
        ...(isSwitch(type?.text) && {valueSet: 'v'}),
        ...(valuesOf(type?.text).length > 0 && {values: valuesOf(type?.text).map((value) => ({name: value}))}),
      })),
      references: [{name: 'Documentation', url: docs}],
    })),
  };
}

/** https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.schema.json */
function cssData(elements: readonly ManifestElement[]) {
  const properties = elements.flatMap(({cssProperties = []}) => cssProperties);
  const parts = elements.flatMap(({tagName, cssParts = []}) => cssParts.map((part) => ({...part, tagName})));
  return {
    version: 1.1,
    properties: [...new Map(properties.map(({name, description}) => [name, {name, description}])).values()],
    pseudoElements: [...new Set(parts.map(({name}) => name))].map((name) => ({
      name: `::part(${name})`,
      description: parts
        .filter((part) => part.name === name)
        .map(({tagName, description}) => `<${tagName}>: ${description ?? ''}`)
        .join('\n'),
    })),
  };
}

/** https://github.com/JetBrains/web-types/blob/master/schema/web-types.json */
function webTypes(elements: readonly ManifestElement[], version: string) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'article-elements',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          'doc-url': docs,
          attributes: (element.attributes ?? []).map(({name, description, default: value, type}) => ({
            name,
            description,
            default: value,
            value: isSwitch(type?.text) ? {kind: 'no-value', type: 'boolean'} : {type: spellOut(type?.text)},
          })),
          slots: (element.slots ?? []).map(({name, description}) => ({name, description})),
          js: {
            properties: propertiesOf(element).map(({name, description, type}) => ({
              name,
              description,
              type: spellOut(type?.text),
            })),
            events: (element.events ?? []).map(({name, description, type}) => ({name, description, type: type?.text})),
          },
          css: {
            parts: (element.cssParts ?? []).map(({name, description}) => ({name, description})),
            properties: (element.cssProperties ?? []).map(({name, description}) => ({name, description})),
          },
        })),
      },
    },
  };
}

function describe({description = '', events = [], slots = []}: ManifestElement): string {
  const list = (title: string, parts: readonly {name: string; description?: string}[]) =>
    parts.map(({name, description: text}, index) =>
      [index === 0 ? `\n**${title}**\n\n` : '', `- ${name ? `\`${name}\`` : '(default)'}: ${text ?? ''}`].join(''),
    );
  return [description, ...list('Events', events), ...list('Slots', slots)].join('\n');
}

/** Whether an attribute is set by being there. One that can be null has `="false"` as well. */
function isSwitch(type: string | undefined): boolean {
  return type === 'boolean';
}

/** A type with the texts that it allows in place of their name. */
function spellOut(type = ''): string {
  const values = valuesOf(type).map((value) => `'${value}'`);
  return values.length > 0 ? [...values, ...(type.endsWith('| null') ? ['null'] : [])].join(' | ') : type;
}
