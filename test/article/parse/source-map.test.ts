import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {joinPath} from '../../../src/article/path.js';
import {locate} from '../../../src/article/parse/parsed.js';
import {SourceMap, splitPath} from '../../../src/article/parse/source-map.js';
import {parseYaml} from '../../../src/article/parse/yaml.js';

describe('SourceMap', () => {
  it('counts lines whatever their breaks are', () => {
    const map = new SourceMap('a\nb\r\nc\rd');
    assert.deepEqual(
      [0, 2, 5, 7, 8].map((offset) => map.position(offset).line),
      [1, 2, 3, 4, 4],
    );
    assert.deepEqual(map.position(8), {line: 4, column: 2});
  });

  it('shifts only the first line by the column at which the text begins', () => {
    const map = new SourceMap('ab\ncd', {line: 7, column: 5});
    assert.deepEqual(
      [map.position(1), map.position(4)],
      [
        {line: 7, column: 6},
        {line: 8, column: 2},
      ],
    );
  });
});

describe('splitPath', () => {
  it('takes apart what joinPath has joined', () => {
    const key = fc.oneof(
      fc.nat(),
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.constantFrom('', 'a b', '0', '"', '\\', ']', '@type'),
    );
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        assert.deepEqual(splitPath(keys.reduce<string>(joinPath, '')), keys);
      }),
    );
  });

  it('takes what it can from anything else', () => {
    assert.deepEqual(splitPath('a[0].b[x'), ['a', 0, 'b']);
    fc.assert(fc.property(fc.string(), (path) => void splitPath(path)));
  });
});

describe('locate', () => {
  it('adds the place to issues that have none', () => {
    const document = parseYaml('a: 1\nb: 2');
    const issue = {code: 'url/unsafe', path: 'b', message: '', severity: 'error'} as const;
    const position = {line: 9, column: 9};
    const located = locate([issue, {...issue, position}], document);
    assert.deepEqual(
      located.map((issue) => issue.position),
      [{line: 2, column: 1}, position],
    );
  });
});
