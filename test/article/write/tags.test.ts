import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tagsToMarkdown} from '../../../src/article/write/tags.js';

describe('tagsToMarkdown', () => {
  it('writes tags as a list that says just what they say', () => {
    assert.equal(tagsToMarkdown(['a_b', '# c\nd'], 'T_'), '## T\\_\n\n- a\\_b\n- \\# c d\n');
  });

  it('writes links for those that lead somewhere', () => {
    const link = (tag: string) => (tag === 'a' ? '/tags/a' : undefined);
    assert.equal(tagsToMarkdown(['a', 'b'], 'T', {level: 4, link}), '#### T\n\n- [a](</tags/a>)\n- b\n');
  });
});
