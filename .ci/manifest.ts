import {readFileSync} from 'node:fs';

interface Part {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Part {
  readonly kind: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}

/** An element as custom-elements.json has it. */
export interface ManifestElement {
  readonly name: string;
  readonly tagName: string;
  readonly description?: string;
  readonly members: readonly Member[];
  readonly attributes?: readonly (Part & {readonly fieldName: string})[];
  readonly events?: readonly Part[];
  readonly slots?: readonly Part[];
  readonly cssParts?: readonly Part[];
  readonly cssProperties?: readonly Part[];
}

export function readElements(): readonly ManifestElement[] {
  const {modules} = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as {
    modules: {declarations?: Partial<ManifestElement>[]}[];
  };
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return declarations.filter(({tagName}) => tagName) as ManifestElement[];
}

/** What a script may set: fields that are neither the class's nor read-only. */
export function propertiesOf({members}: ManifestElement): readonly Member[] {
  return members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
}

/** The texts that a type allows, `'even' | 'time'`; none when it is not a union of them. */
export function valuesOf(type = ''): readonly string[] {
  return type.split(' | ').flatMap((part) => /^'(.+)'$/.exec(part)?.[1] ?? []);
}
