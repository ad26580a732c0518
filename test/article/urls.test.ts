import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {safeUrl} from '../../src/article/urls.js';

describe('safeUrl', () => {
  it('keeps web, mail and relative links as written', () => {
    for (const url of [
      'https://example.com/a?b=c#d',
      'HTTP://Example.com',
      'mailto:a@example.com',
      '/path',
      'path/to:x',
      '#id',
      '?q',
      '../up',
      'https://münchen.example/',
      'https://президент.рф/',
    ]) {
      assert.deepEqual(safeUrl(url), {url}, url);
    }
    assert.deepEqual(safeUrl(' https://example.com/ '), {url: 'https://example.com/'});
    assert.deepEqual(safeUrl('//example.com/x'), {url: 'https://example.com/x'});
  });

  it('refuses every other scheme, however it is written', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'ｊavascript:alert(1)',
      'javascript：alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://example.com/x',
      'file:///etc/passwd',
      'view-source:x',
      'ftp://example.com/',
      'tel:1',
    ]) {
      assert.deepEqual(safeUrl(url), {issue: 'url/unsafe'}, JSON.stringify(url));
    }
  });

  it('refuses what means one thing here and another there', () => {
    for (const url of [
      '\\\\evil.example',
      '/\\evil.example',
      'https:evil.example',
      'https://example.com\\.evil.example',
      'a\\b',
      'https:/evil.example',
      'https://exa mple.com/',
      'https://exa%20mple.com/',
      'http://',
      '',
    ]) {
      assert.deepEqual(safeUrl(url), {issue: 'url/unsafe'}, url);
    }
  });

  it('refuses names and passwords', () => {
    for (const url of [
      'https://user@example.com',
      'https://a:b@example.com',
      '//a@example.com',
      'https://paypal.com@evil.example',
    ]) {
      assert.deepEqual(safeUrl(url), {issue: 'url/user-info'}, url);
    }
  });

  it('warns about hosts that look like others', () => {
    for (const url of ['https://xn--pple-43d.com/', 'https://аpple.com/', 'https://gооgle.com/']) {
      assert.deepEqual(safeUrl(url), {url, issue: 'url/look-alike-host'}, url);
    }
  });

  it('gives nothing that a browser takes for another scheme', () => {
    const part = fc.constantFrom(
      'javascript',
      'data',
      ':',
      '//',
      '/',
      '\\',
      '\t',
      '\u00a0',
      ' ',
      '%3a',
      'https',
      'ｊ',
      '：',
      '@',
      'x.y',
      '&colon;',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string({unit: 'binary'}),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const {url} = safeUrl(text);
          if (url === undefined) return;
          for (const page of ['https://page.example/a/', 'http://page.example/']) {
            assert.match(new URL(url, page).protocol, /^(https?|mailto):$/);
          }
          assert.equal(safeUrl(url).url, url);
        },
      ),
      {numRuns: 3000},
    );
  });
});
