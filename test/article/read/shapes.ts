import assert from 'node:assert/strict';
import {readData} from '../../../src/article/read/data-section.js';
import type {Shape} from '../../../src/article/shape.js';

/** How a value is shown in an article. */
export function kindOf(value: unknown): string | undefined {
  return shape(value)?.kind;
}

export function shape(value: unknown): Shape | undefined {
  return readData({field: value, other: 1}, 'field').value?.shape;
}

/** Everything that a shape says, and how deep its sections go. */
export function textsOf(from: Shape, depth = 0): string[] {
  assert.ok(depth < 40, 'too deep');
  const all = (shapes: readonly (Shape | undefined)[]) => shapes.flatMap((one) => (one ? textsOf(one, depth + 1) : []));
  switch (from.kind) {
    case 'text':
    case 'prose':
    case 'link':
      return [from.text];
    case 'tags':
      return [...from.tags];
    case 'list':
      return all(from.items);
    case 'facts':
      return all(from.facts.map((fact) => fact.shape));
    case 'table':
      return [...from.columns.map(({label}) => label), ...from.rows.flatMap(({cells}) => all(cells))];
    case 'timeline':
      return textsOf(from.otherwise, depth + 1);
    case 'sections':
      return [
        ...all(from.facts.map((fact) => fact.shape)),
        ...from.sections.flatMap((section) => [
          section.label,
          section.intro ?? '',
          ...textsOf(section.shape, depth + 1),
        ]),
      ];
  }
}

export function idsOf(from: Shape): string[] {
  if (from.kind === 'sections') return from.sections.flatMap(({id, shape: inner}) => [id, ...idsOf(inner)]);
  if (from.kind === 'timeline') return idsOf(from.otherwise);
  return from.kind === 'table' ? from.rows.flatMap(({id}) => id ?? []) : [];
}
