import {cpus, loadavg} from 'node:os';
import type {Result, Spread, Work} from './work.js';

/** A line for each contestant: what it takes with its quartiles, and how many times what the limit takes. */
export function toMarkdown({title, contestants, columns = {}}: Work, results: readonly Result[]): string {
  const kinds = [...new Set(results.map(({what}) => what))];
  const limit = contestants.find(({isLimit}) => isLimit)?.name;
  const head = kinds.flatMap((what) => {
    const {unit = '', ratio} = results.find((result) => result.what === what) ?? {};
    return [what === unit ? what : `${what}, ${unit}`, ...Object.keys(columns), ...(ratio ? ['×'] : [])];
  });
  const rows = contestants.map(({name}) => {
    const cells = kinds.flatMap((what) => {
      const result = results.find((other) => other.what === what && other.contestant === name);
      const {time, ratio} = result ?? {};
      const hasRatio = results.some((other) => other.what === what && other.ratio);
      return [
        time ? withQuartiles(time) : '',
        ...Object.values(columns).map((write) => (time ? write(time.median) : '')),
        ...(hasRatio ? [ratio ? short(ratio.median) : ''] : []),
      ];
    });
    return [name, ...cells];
  });
  const note = limit && results.some(({ratio}) => ratio) ? `\n\n× is how many times ${limit}.` : '';
  return `### ${title}\n\n${toTable(['', ...head], rows)}${note}\n`;
}

export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function withQuartiles({lower, median, upper}: Spread): string {
  return lower === upper ? short(median) : `${short(median)} (${short(lower)}–${short(upper)})`;
}

/** Three digits that mean something. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3);
}

/** What the numbers were measured on; nothing that names a machine. */
export function describeMachine(chromium?: string): Record<string, string | number> {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    load: Number(loadavg()[0]?.toFixed(1)),
    node: process.version,
    ...(chromium && {chromium}),
  };
}
