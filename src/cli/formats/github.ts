import {relative, resolve, sep} from 'node:path';
import type {Severity} from '../../article/issue.js';
import {visible} from '../../check/visible.js';
import type {Format, FormatContext} from './format.js';

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'};

/**
 * For GitHub Actions: annotations at the lines.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-a-warning-message
 */
export function github({env, cwd}: FormatContext): Format {
  const root = env['GITHUB_WORKSPACE'];
  const fileOf = (name: string) => {
    const inside = root ? relative(root, resolve(cwd, name)) : name;
    return inside.startsWith('..') ? name : inside.split(sep).join('/');
  };
  return {
    file: ({name, issues}) =>
      issues
        .map(({code, severity, path, message, position}) => {
          const properties = {
            file: fileOf(name),
            ...(position && {line: String(position.line), col: String(position.column)}),
            title: code,
          };
          const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
          const text = path ? `${message} (${path})` : message;
          return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(visible(text))}\n`;
        })
        .join(''),
    end: () => '',
  };
}

/** As the runner's own toolkit does it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  // The name of a file has to stay what it is; only what a terminal would act on is made visible.
  const safe = text.split(/([\r\n])/).map((part) => (/^[\r\n]$/.test(part) ? part : visible(part)));
  return escapeData(safe.join('')).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
