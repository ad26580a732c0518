// `npm run api` writes docs/api.md: everything that a page, a style sheet or a program can hold on to, without a word on what
// it does. A change to it is a change for somebody else, and is seen here in a diff.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly return?: {readonly type?: {readonly text: string}};
  readonly parameters?: readonly Named[];
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
/** Where the declarations would be, if they were written. */
const virtual = `${root}api/`;

export function writeApi(): string {
  const title = `# Everything public

<!-- Written by npm run api out of the sources and custom-elements.json. -->

What pages, style sheets and programs can hold on to. It changes on purpose only: what is added is a minor version, what is
renamed or taken away a major one.`;
  return [title, ...writeElements(), ...writeModules()].join('\n\n') + '\n';
}

/** What HTML and CSS see, a line each. */
function writeElements(): string[] {
  const {modules} = JSON.parse(read('custom-elements.json')) as {modules: {declarations?: Declaration[]}[]};
  const elements = modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
  return elements.map((element) => {
    const {members = [], attributes, events, slots, cssParts, cssStates, cssProperties} = element;
    const own = members.filter((member) => !member.static);
    const lines = [
      ...list('attribute', attributes, ({name, type}) => `${name}${typed(type)}`),
      ...list(
        'property',
        own.filter(isField),
        ({name, type, readonly}) => `${readonly ? 'readonly ' : ''}${name}${typed(type)}`,
      ),
      ...list('method', own.filter(isMethod), (method) => writeMethod(method)),
      ...list('event', events, ({name, type}) => `${name}${typed(type)}`),
      ...list('slot', slots, ({name}) => name || '(default)'),
      ...list('part', cssParts, ({name}) => name),
      ...list('state', cssStates, ({name}) => name),
      ...list('custom property', cssProperties, ({name, default: value}) => (value ? `${name}: ${value}` : name)),
    ];
    return `## \`<${element.tagName!}>\`\n\n${lines.join('\n')}`;
  });
}

function list(kind: string, parts: readonly Named[] = [], write: (part: Named) => string): string[] {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map((part) => `- ${kind} \`${write(part)}\``);
}

const isField = ({kind}: Named) => kind === 'field';
const isMethod = ({kind}: Named) => kind === 'method';
const typed = (type: Named['type']) => (type ? `: ${type.text.replace(/\s+/g, ' ')}` : '');

function writeMethod({name, parameters = [], return: returned}: Named): string {
  const inner = parameters.map((parameter) => parameter.name + typed(parameter.type)).join(', ');
  return `${name}(${inner})${typed(returned?.type)}`;
}

/** What each entry of the package exports, as TypeScript sees it. */
function writeModules(): string[] {
  const {exports} = JSON.parse(read('package.json')) as {exports: Record<string, string | {types?: string}>};
  const targets = Object.entries(exports).map(([name, target]) => ({
    name: name.replace('.', 'article-elements'),
    path: typeof target === 'string' ? '' : (target.types ?? '').replace(/^\.\/dist\/(.*)\.d\.ts$/, '$1'),
  }));
  const isSource = ({path}: {path: string}) => ts.sys.fileExists(`${root}src/${path}.ts`);
  const entries = targets.filter(isSource);
  const others = targets.filter((target) => !isSource(target)).map(({name}) => `- \`${name}\``);
  const program = declarationsOf([...new Set(entries.map(({path}) => `${root}src/${path}.ts`))]);
  const checker = program.getTypeChecker();
  const seen = new Map<string, string>();
  const texts = entries.map(({name, path}) => {
    const same = seen.get(path);
    seen.set(path, name);
    if (same) return `## \`${name}\`\n\nThe same as \`${same}\`.`;
    const file = program.getSourceFile(`${virtual}${path}.d.ts`)!;
    const module = checker.getSymbolAtLocation(file);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    if (!symbols.length) return `## \`${name}\`\n\nRegisters; exports nothing.`;
    const exported = symbols.map((symbol) => writeSymbol(symbol, checker)).sort();
    return `## \`${name}\`\n\n\`\`\`ts\n${exported.join('\n')}\n\`\`\``;
  });
  return [...texts, `## Other files\n\n${others.sort().join('\n')}`];
}

/** A program of the declarations that the sources have, without what is internal. */
function declarationsOf(files: string[]): ts.Program {
  const {config} = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: {compilerOptions: object};
  };
  const {options} = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      types: ['node'],
    },
    root,
  );
  const emitted = new Map<string, string>();
  const inRoot = {...options, rootDir: `${root}src`, outDir: virtual};
  ts.createProgram(files, inRoot).emit(undefined, (path, text) => emitted.set(path, text));
  const host = ts.createCompilerHost(options);
  const {sys} = ts;
  const textOf = (path: string) => emitted.get(path) ?? sys.readFile(path);
  Object.assign(host, {
    fileExists: (path: string) => emitted.has(path) || sys.fileExists(path),
    directoryExists: (path: string) => `${path}/`.startsWith(virtual) || sys.directoryExists(path),
    readFile: textOf,
    getSourceFile: (path: string) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    },
  });
  return ts.createProgram([...emitted.keys()], options, host);
}

const printer = ts.createPrinter({removeComments: true});

/** A declaration in a form that is easy to compare: without comments, private parts and what says only that it is one. */
function writeSymbol(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const texts = (target.declarations ?? []).map((declaration) => {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return printer
      .printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
      .replace(/^ *(?:#?private\b|readonly #private).*;\n/gm, '')
      .replace(/^export /, '')
      .replace(/^(?:default )?declare /, '')
      .replace(/^( +)/gm, (spaces) => ' '.repeat(spaces.length / 2));
  });
  return texts.length ? texts.join('\n') : symbol.name;
}

/** What pages and style sheets held on to and can no longer, as `part \`hit\` of \`<faq-list>\``. */
export function findRemoved(before: string, after: string): string[] {
  const left = namesIn(after);
  return namesIn(before).filter((name) => !left.includes(name));
}

/** Each line of the report, without types and defaults. */
function namesIn(report: string): string[] {
  return report.split(/^## /m).flatMap((section) => {
    const [element] = /^`<.+>`/.exec(section) ?? [];
    return [...section.matchAll(/^- (.*?)`(?:readonly )?([^`:(]+)/gm)].map(
      ([, kind = '', name = '']) => `${kind}\`${name}\`${element ? ` of ${element}` : ''}`,
    );
  });
}

/** What is gone and not in the changelog, under Removed of what is not released yet. */
export function findUnannounced(removed: readonly string[], changelog: string): string[] {
  const [, unreleased = ''] = changelog.split(/^## /m);
  const [, announced = ''] = /^### Removed$([^]*?)(?=^### |$(?![^]))/m.exec(unreleased) ?? [];
  return removed.filter((name) => !announced.includes(name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = writeApi();
  const gone = findUnannounced(findRemoved(read('docs/api.md'), report), read('CHANGELOG.md'));
  if (gone.length > 0) {
    const lines = gone.map((name) => `- ${name}`).join('\n');
    console.error(
      `Somebody may hold on to what is gone. If it is on purpose, say in CHANGELOG.md, under “### Removed”, what to take instead:\n${lines}`,
    );
    process.exitCode = 1;
  } else writeFileSync(`${root}docs/api.md`, report);
}
