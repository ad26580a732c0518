import {pathToFileURL} from 'node:url';
import type {Severity} from '../../article/issue.js';
import {issueCatalog} from '../../article/issue-catalog.js';
import {safeJson} from '../safe-json.js';
import type {Format, FormatContext} from './format.js';

const LEVELS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'};
const DOCS = 'https://github.com/article-elements/article-elements/blob/main/docs/issues.md';

/** For code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarif({version, cwd}: FormatContext): Format {
  const codes = Object.keys(issueCatalog);
  const driver = {
    name: 'article-elements',
    version,
    informationUri: 'https://github.com/article-elements/article-elements',
    rules: Object.entries(issueCatalog).map(([id, {meaning, fix}]) => ({
      id,
      shortDescription: {text: meaning},
      help: {text: fix},
      helpUri: `${DOCS}#${id.replace('/', '')}`,
    })),
  };
  const root = `${pathToFileURL(cwd).href.replace(/\/$/, '')}/`;
  let isFirst = true;
  return {
    begin: () =>
      `{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"tool": ${safeJson({driver})}, "columnKind": "utf16CodeUnits", "originalUriBaseIds": ${safeJson({ROOT: {uri: root}})}, "results": [`,
    file({name, issues}) {
      const results = issues.map(({code, severity, path, message, position}) => ({
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: LEVELS[severity],
        message: {text: path ? `${message} (${path})` : message},
        locations: [
          {
            physicalLocation: {
              artifactLocation: locationOf(name),
              ...(position && {region: {startLine: position.line, startColumn: position.column}}),
            },
            ...(path && {logicalLocations: [{fullyQualifiedName: path}]}),
          },
        ],
      }));
      if (results.length === 0) return '';
      const text = `${isFirst ? '' : ','}\n${results.map((result) => safeJson(result)).join(',\n')}`;
      isFirst = false;
      return text;
    },
    end: () => ']}]}\n',
  };
}

/** The name of a file as a relative reference, in which nothing but slashes has a meaning. */
function locationOf(name: string): {uri: string; uriBaseId?: string} {
  const uri = name
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return name.startsWith('/') ? {uri: `file://${uri}`} : {uri, uriBaseId: 'ROOT'};
}
