import {issueCatalog} from '../../article/issue-catalog.js';
import {safeJson} from '../safe-json.js';
import type {Format} from './format.js';

/** For programs: `{results: [{file, issues: [{code, severity, path, message, fix, line, column}]}], summary}`. */
export function json(): Format {
  let isFirst = true;
  return {
    begin: () => '{"results": [',
    file({name, issues}) {
      if (issues.length === 0) return '';
      const result = {
        file: name,
        issues: issues.map(({code, severity, path, message, position}) => ({
          code,
          severity,
          path,
          message,
          fix: issueCatalog[code].fix,
          ...position,
        })),
      };
      const text = `${isFirst ? '' : ','}\n${safeJson(result)}`;
      isFirst = false;
      return text;
    },
    end: (summary) => `${isFirst ? '' : '\n'}], "summary": ${safeJson(summary)}}\n`,
  };
}
