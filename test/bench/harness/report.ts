import {cpus, loadavg} from 'node:os';
import type {Result, Spread, Work} from './work.js';

/** A table for each thing that a work measures, the fastest contestant first. */
export function toMarkdown({title, contestants, columns = {}}: Work, results: readonly Result[]): string {
  const limit = contestants.find(({isLimit}) => isLimit)?.name ?? '';
  const kinds = [...new Set(results.map(({what}) => what))];
  const tables = kinds.map((what) => {
    const rows = results.filter((result) => result.what === what).sort((a, b) => a.time.median - b.time.median);
    const head = [what, rows[0]?.unit ?? '', ...Object.keys(columns), `× ${limit}`];
    return toTable(
      head,
      rows.map(({contestant, time, ratio}) => [
        contestant,
        withQuartiles(time),
        ...Object.values(columns).map((write) => write(time.median)),
        ratio ? withQuartiles(ratio) : '',
      ]),
    );
  });
  return `### ${title}\n\n${tables.join('\n\n')}\n`;
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
