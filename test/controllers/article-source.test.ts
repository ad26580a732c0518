import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {ArticleErrorEvent, ArticleIssuesEvent} from '../../src/base/events.js';
import type {ArticleData} from '../../src/elements/article-data/article-data.js';
import '../../src/elements/article-data/define.js';
import type {FaqList} from '../../src/elements/faq-list/faq-list.js';
import '../../src/elements/faq-list/define.js';
import {expectAccessible} from '../helpers/a11y.js';
import {focused, press} from '../helpers/keyboard.js';
import {eventually} from '../helpers/wait.js';

const seed = '/demo/articles/bun-runtime-migration.md';
const yaml = 'faq:\n  - q: Why?\n    a: "0"\n';

function questions(list: FaqList): string[] {
  return [...list.shadowRoot!.querySelectorAll('summary')].map((summary) => summary.textContent.trim());
}

function childrenShow(list: FaqList): boolean {
  return list.shadowRoot!.querySelector('slot:not([name])') !== null;
}

function script(type: string, text: string, id = ''): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = type;
  element.id = id;
  element.text = text;
  return element;
}

/** Answers every request with what a test wants, and counts them. */
function stubFetch(answer: (url: string, init?: RequestInit) => Promise<Response>): {
  urls: string[];
  restore: () => void;
} {
  const {fetch} = window;
  const urls: string[] = [];
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    urls.push(url);
    return answer(url, init);
  };
  return {urls, restore: () => void (window.fetch = fetch)};
}

describe('where an element gets its data', () => {
  it('shows the seed’s questions from its Markdown file, and its children until that has come', async () => {
    const fetched = window.fetch;
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const stub = stubFetch(async (url, init) => (await asked, fetched(url, init)));
    const list = document.createElement('faq-list');
    list.src = seed;
    list.append('Loading…');
    document.body.append(list);
    await eventually(() => list.getAttribute('aria-busy') === 'true');
    expect(childrenShow(list)).to.equal(true);
    setTimeout(answer);
    await oneEvent(list, 'article-load');
    stub.restore();
    await list.updateComplete;
    expect(questions(list)).to.have.length(8);
    expect(questions(list)[0]).to.equal('Why is Bun migrating from Zig to Rust?');
    expect(childrenShow(list)).to.equal(false);
    expect(list.hasAttribute('aria-busy')).to.equal(false);
    list.remove();
  });

  it('fetches a file once, however many elements name it', async () => {
    const stub = stubFetch(() => Promise.resolve(new Response(yaml)));
    try {
      const box = await fixture(html`
        <div>
          <faq-list src="once.yaml"></faq-list><faq-list src="./once.yaml#part"></faq-list>
          <article-data src="once.yaml"><faq-list></faq-list></article-data>
        </div>
      `);
      const lists = [...box.querySelectorAll('faq-list')];
      await eventually(() => lists.every((list) => questions(list).length === 1));
      expect(stub.urls).to.have.length(1);
    } finally {
      stub.restore();
    }
  });

  it('reads YAML, JSON and JSON-LD in a script child, and what it becomes later', async () => {
    for (const [type, text] of [
      ['application/yaml', yaml],
      ['application/json', '{"faq": [{"q": "Why?", "a": 0}]}'],
      [
        'application/ld+json',
        '{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": {"@type": "Question", "name": "Why?", "acceptedAnswer": {"text": "0"}}}',
      ],
    ] as const) {
      const list = document.createElement('faq-list');
      const data = script(type, text);
      list.append(data);
      document.body.append(list);
      await eventually(() => questions(list).length === 1);
      expect([questions(list)[0], list.shadowRoot!.querySelector('p')?.textContent]).to.deep.equal(['Why?', '0']);
      data.text = text.replace('Why?', 'How?');
      await eventually(() => questions(list)[0] === 'How?');
      list.remove();
    }
  });

  it('reads a script that Markdown has escaped, and says so', async () => {
    const list = document.createElement('faq-list');
    list.append(
      script(
        'application/json',
        '{&quot;faq&quot;: [{&quot;q&quot;: &quot;Why?&quot;, &quot;a&quot;: &quot;So&quot;}]}',
      ),
    );
    document.body.append(list);
    await eventually(() => questions(list)[0] === 'Why?');
    expect(list.issues.map(({code}) => code)).to.deep.equal(['source/escaped-text']);
    list.remove();
  });

  it('takes a script or an <article-data> elsewhere by its id, also when it comes later', async () => {
    const box = await fixture(html`<div><faq-list for="there"></faq-list></div>`);
    const list = box.querySelector('faq-list')!;
    await aTimeout(20);
    expect(questions(list)).to.deep.equal([]);
    box.append(script('application/yaml', yaml, 'there'));
    await eventually(() => questions(list)[0] === 'Why?');

    list.for = 'data';
    const data = document.createElement('article-data');
    data.id = 'data';
    data.article = {faq: {'Where?': 'There.'}};
    box.append(data);
    await eventually(() => questions(list)[0] === 'Where?');
    data.article = {faq: {'And now?': 'Here.'}};
    await eventually(() => questions(list)[0] === 'And now?');
  });

  it('inherits from <article-data> around it, now and when it changes', async () => {
    const data = await fixture<ArticleData>(
      html`<article-data .article=${{faq: {'A?': 'a'}}}
        ><p><faq-list></faq-list></p
      ></article-data>`,
    );
    const list = data.querySelector('faq-list')!;
    await eventually(() => questions(list)[0] === 'A?');
    data.article = {faq: {'B?': 'b'}};
    await eventually(() => questions(list)[0] === 'B?');
    const loose = document.createElement('div');
    data.after(loose);
    loose.append(list);
    await eventually(() => questions(list).length === 0);
    data.append(list);
    await eventually(() => questions(list)[0] === 'B?');
  });

  it('finds its data whichever of the two is defined first', async () => {
    const {ArticleData} = await import('../../src/elements/article-data/article-data.js');
    const box = await fixture(html`<late-data><faq-list></faq-list></late-data>`);
    const list = box.querySelector('faq-list')!;
    await aTimeout(50);
    Object.assign(box, {article: {faq: {'Late?': 'Yes'}}});
    customElements.define('late-data', class extends ArticleData {});
    await eventually(() => questions(list)[0] === 'Late?');
  });

  it('reads the page’s own JSON-LD when nothing else is named', async () => {
    const broken = script('application/ld+json', '{"broken');
    const good = script(
      'application/ld+json',
      '{"@context":"https://schema.org","@graph":[{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"On the page?","acceptedAnswer":{"@type":"Answer","text":"Yes"}}]}]}',
    );
    document.head.append(broken, good);
    const list = await fixture<FaqList>(
      html`<faq-list
        ><details>
          <summary>Child?</summary>
          No
        </details></faq-list
      >`,
    );
    await eventually(() => questions(list)[0] === 'On the page?');
    broken.remove();
    good.remove();
  });

  it('reads its children: disclosures, description lists, lists and tables', async () => {
    for (const children of [
      html`<details id="first">
        <summary>Why?</summary>
        <p>One.</p>
        <p>Two<br />lines.</p>
      </details>`,
      html`<dl>
        <dt id="first">Why?</dt>
        <dd>
          <p>One.</p>
          <p>Two<br />lines.</p>
        </dd>
      </dl>`,
      html`<table>
        <tr>
          <th>Question</th>
          <th>Answer</th>
        </tr>
        <tr>
          <td>Why?</td>
          <td>
            <p>One.</p>
            <p>Two<br />lines.</p>
          </td>
        </tr>
      </table>`,
    ]) {
      const list = await fixture<FaqList>(html`<faq-list>${children}</faq-list>`);
      await eventually(() => questions(list)[0] === 'Why?');
      const texts = [...list.shadowRoot!.querySelectorAll('[part=answer] > p')].map(({textContent}) => textContent);
      expect(texts).to.deep.equal(['One.', 'Two\nlines.']);
      list.remove();
    }
  });

  it('follows children that come and change later', async () => {
    const list = await fixture<FaqList>(html`<faq-list></faq-list>`);
    const details = document.createElement('details');
    details.innerHTML = '<summary>Now?</summary>Yes';
    list.append(details);
    await eventually(() => questions(list)[0] === 'Now?');
    details.querySelector('summary')!.textContent = 'And now?';
    await eventually(() => questions(list)[0] === 'And now?');
  });

  it('prefers the first way that there is', async () => {
    const list = document.createElement('faq-list');
    list.append(script('application/yaml', yaml));
    document.body.append(list);
    await eventually(() => questions(list)[0] === 'Why?');
    list.src = seed;
    await eventually(() => questions(list).length === 8);
    list.article = {faq: {'Set?': 'Yes'}};
    await eventually(() => questions(list)[0] === 'Set?');
    list.article = undefined;
    await eventually(() => questions(list).length === 8);
    list.src = null;
    await eventually(() => questions(list)[0] === 'Why?');
    list.remove();
  });

  it('takes text and JSON-LD as its article too', async () => {
    const list = await fixture<FaqList>(html`<faq-list .article=${yaml}></faq-list>`);
    await eventually(() => questions(list)[0] === 'Why?');
    list.article = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [{name: 'LD?', acceptedAnswer: 'Yes'}],
    };
    await eventually(() => questions(list)[0] === 'LD?');
  });

  it('keeps its children when loading fails, says so once, and tries again when asked', async () => {
    let works = false;
    const stub = stubFetch(() => Promise.resolve(works ? new Response(yaml) : new Response('No', {status: 500})));
    try {
      const list = document.createElement('faq-list');
      list.src = 'fails.yaml';
      list.append('Read them there.');
      setTimeout(() => document.body.append(list));
      const {code, message} = await oneEvent<ArticleErrorEvent>(list, 'article-error');
      await list.updateComplete;
      expect([code, message]).to.deep.equal(['source/status', 'The server answered 500.']);
      expect(childrenShow(list)).to.equal(true);
      expect(list.shadowRoot!.querySelector('[role=status]')?.textContent).to.include('could not be loaded');
      expect(list.hasAttribute('aria-busy')).to.equal(false);
      await expectAccessible(list);
      works = true;
      await press(list, 'Enter', 'Try again');
      await eventually(() => questions(list)[0] === 'Why?');
      expect(stub.urls).to.have.length(2);
      // The button is gone, and its reader goes on with what it has brought.
      await eventually(() => focused()?.matches('h2') === true);
      list.remove();
    } finally {
      stub.restore();
    }
  });

  it('keeps the focus on the button when trying again fails too', async () => {
    const stub = stubFetch(() => Promise.resolve(new Response('No', {status: 500})));
    try {
      const list = await fixture<FaqList>(html`<faq-list src="fails-again.yaml"></faq-list>`);
      const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent;
      await eventually(() => status().includes('could not be loaded'));
      setTimeout(() => void press(list, 'Enter', 'Try again'));
      await oneEvent(list, 'article-error');
      await list.updateComplete;
      expect(stub.urls).to.have.length(2);
      expect(status()).to.include('could not be loaded');
      expect(focused()?.textContent).to.equal('Try again');
    } finally {
      stub.restore();
    }
  });

  it('says nothing again when an element is moved', async () => {
    const box = await fixture(html`<div><section></section></div>`);
    const list = document.createElement('faq-list');
    const fired: string[] = [];
    for (const type of ['article-load', 'article-issues']) list.addEventListener(type, () => fired.push(type));
    list.append(script('application/yaml', 'faq:\n  - q: Why?\n    a: So\n  - q: When?\n'));
    box.append(list);
    await eventually(() => fired.length === 2);
    box.querySelector('section')!.append(list);
    await aTimeout(100);
    expect(questions(list)).to.deep.equal(['Why?']);
    expect(fired).to.deep.equal(['article-load', 'article-issues']);
    list.querySelector('script')!.text = 'faq:\n  - q: Why?\n    a: Otherwise\n';
    await eventually(() => fired.length === 3);
  });

  it('comes to an end where two articles name each other', async () => {
    const box = await fixture(html`
      <div>
        <article-data id="one" for="other"><faq-list></faq-list></article-data>
        <article-data id="other" for="one"></article-data>
      </div>
    `);
    const [one, other] = box.querySelectorAll('article-data');
    await aTimeout(100);
    other!.article = {faq: {'A?': 'a'}};
    await eventually(() => questions(one!.querySelector('faq-list')!)[0] === 'A?');
  });

  it('shows texts as they are in a format that it does not know', async () => {
    const box = await fixture(html`
      <article-data .article=${{faq: {'Why?': '*So*'}}} format="rtf"><faq-list></faq-list></article-data>
    `);
    const list = box.querySelector('faq-list')!;
    const answer = () => list.shadowRoot!.querySelector('[part=answer] p')?.textContent;
    await eventually(() => answer() === '*So*');
    list.setAttribute('format', 'Markdown');
    await eventually(() => answer() === 'So');
    list.setAttribute('format', 'html');
    await eventually(() => answer() === '*So*');
  });

  it('says where a text cannot be read, and never what it says', async () => {
    const list = document.createElement('faq-list');
    list.append(script('application/json', '{\n  "faq": [secret]\n}'));
    document.body.append(list);
    const {code, line, column, message} = await oneEvent<ArticleErrorEvent>(list, 'article-error');
    expect([code, line, column]).to.deep.equal(['json/syntax', 2, 11]);
    expect(message).not.to.include('secret');
    list.remove();
  });

  it('gives its issues their place in the file', async () => {
    const list = document.createElement('faq-list');
    list.append(script('application/yaml', '\nfaq:\n  - q: Why?\n  - q: When?\n    a: Now\n'));
    document.body.append(list);
    const {issues} = await oneEvent<ArticleIssuesEvent>(list, 'article-issues');
    expect(issues).to.have.length(1);
    expect([issues[0]?.code, issues[0]?.path, issues[0]?.position?.line]).to.deep.equal([
      'faq/missing-answer',
      'faq[0]',
      3,
    ]);
    list.remove();
  });

  it('stops a load that nobody waits for', async () => {
    let aborted = false;
    const stub = stubFetch(
      (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => {
            aborted = true;
            reject(new Error('aborted'));
          });
        }),
    );
    try {
      const list = await fixture<FaqList>(html`<faq-list src="slow.yaml"></faq-list>`);
      await eventually(() => stub.urls.length === 1);
      list.remove();
      await eventually(() => aborted);
    } finally {
      stub.restore();
    }
  });

  it('asks nobody for an empty src', async () => {
    const stub = stubFetch(() => Promise.resolve(new Response(yaml)));
    try {
      await fixture(html`<faq-list src=""></faq-list>`);
      await aTimeout(100);
      expect(stub.urls).to.deep.equal([]);
    } finally {
      stub.restore();
    }
  });
});
