import {expect} from '@open-wc/testing';
import {fetchText, FETCH_LIMITS, type FetchedText} from '../../src/controllers/sources/fetch-text.js';

const here = new URL('file.yaml', location.href);
const never = new AbortController().signal;
const {fetch} = window;

function answer(response: Response | Error): RequestInit[] {
  const requests: RequestInit[] = [];
  window.fetch = (_url, init) => {
    requests.push(init ?? {});
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
  };
  return requests;
}

function codeOf(result: FetchedText): string {
  return 'failure' in result ? result.failure.code : 'none';
}

describe('fetching an article', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  it('gives the text whatever type the response claims', async () => {
    const requests = answer(new Response('\ufefftitle: Ü', {headers: {'content-type': 'image/png'}}));
    expect(await fetchText(here, never)).to.deep.equal({text: 'title: Ü', name: here.pathname});
    expect(requests[0]?.credentials).to.equal('same-origin');
  });

  it('asks by http and https only, and never with a user name', async () => {
    const requests = answer(new Response(''));
    for (const url of [
      'javascript:alert(1)',
      'data:text/plain,x',
      'file:///etc/passwd',
      'blob:https://a/b',
      'https://u:p@a.example/',
    ]) {
      expect(codeOf(await fetchText(new URL(url), never)), url).to.equal('source/scheme');
    }
    expect(codeOf(await fetchText(undefined, never))).to.equal('source/scheme');
    expect(requests).to.deep.equal([]);
  });

  it('has a code for each way to fail', async () => {
    for (const [response, code] of [
      [new Response('', {status: 404}), 'source/not-found'],
      [new Response('', {status: 503}), 'source/status'],
      [new TypeError('offline'), 'source/network'],
      [new Response('x'.repeat(11)), 'source/too-large'],
    ] as const) {
      answer(response);
      expect(codeOf(await fetchText(here, never, {...FETCH_LIMITS, bytes: 10}))).to.equal(code);
    }
  });

  it('waits only so long, for the whole of it', async () => {
    window.fetch = (_url, init) => {
      const body = new ReadableStream({
        start(controller) {
          init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
        },
      });
      return Promise.resolve(new Response(body));
    };
    expect(codeOf(await fetchText(here, never, {...FETCH_LIMITS, time: 50}))).to.equal('source/timeout');
  });
});
