// lit-analyzer in its strict mode, without what it says for not knowing newer HTML, CSS and Lit. Its command line can only
// switch whole rules off.
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import litAnalyzer from 'lit-analyzer';
import ts from 'typescript';

/** Complaints that are wrong, and why. */
const mistaken = [
  /Symbol\(undefined\)/, // Lit's `nothing`, which takes an attribute away whatever its type.
  /'hidden' attribute is of boolean type|"until-found"/, // https://html.spec.whatwg.org/#attr-hidden
  /Unknown attribute 'name'/, // https://html.spec.whatwg.org/#attr-details-name
  /Missing '\{type: Boolean\}' on @property decorator/, // Said of properties with a converter.
];

const root = fileURLToPath(new URL('..', import.meta.url));
const host = {...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => console.error(diagnostic.messageText)};
const {fileNames, options} = ts.getParsedCommandLineOfConfigFile(`${root}src/tsconfig.json`, {}, host);
const program = ts.createProgram(fileNames, options);

const {DefaultLitAnalyzerContext, LitAnalyzer, makeConfig} = litAnalyzer;
const context = new DefaultLitAnalyzerContext({ts, getProgram: () => program});
context.updateConfig(makeConfig({strict: true, rules: {'no-invalid-css': 'off'}}));
const analyzer = new LitAnalyzer(context);

let count = 0;
for (const file of program.getSourceFiles()) {
  if (!fileNames.includes(file.fileName)) continue;
  for (const {message, location, source} of analyzer.getDiagnosticsInFile(file)) {
    if (mistaken.some((pattern) => pattern.test(message))) continue;
    const {line, character} = file.getLineAndCharacterOfPosition(location.start);
    console.log(`${relative(root, file.fileName)}:${line + 1}:${character + 1} ${message} (${source})`);
    count++;
  }
}
if (count > 0) process.exitCode = 1;
