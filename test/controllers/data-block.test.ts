import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/article-data/define.js';
import '../../src/elements/faq-list/define.js';
import type {FaqList} from '../../src/elements/faq-list/faq-list.js';

const yaml = 'faq:\n  - q: Why?\n    a: Because.\n';
const json = '{"faq": [{"q": "Why?", "a": "Because."}]}';

async function questions(list: FaqList | null): Promise<string[]> {
  await list!.updateComplete;
  for (let time = 0; time < 100 && list!.matches(':state(loading)'); time++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await list!.updateComplete;
  return [...list!.shadowRoot!.querySelectorAll('summary')].map(({innerText}) => innerText.trim());
}

/** A code block as editors, generators and highlighters make it. */
function block(language: string, text = yaml, wrap = (pre: Element) => pre): Element {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  if (language) code.className = language;
  code.textContent = text;
  pre.append(code);
  return wrap(pre);
}

function around(name: string, ...children: (Node | string)[]): HTMLElement {
  const div = document.createElement('div');
  div.className = name;
  div.append(...children);
  return div;
}

/** Each line in an element of its own, with what stands between two lines. */
function lines(className: string, between: () => Node | string): Element {
  const pre = block(className, '');
  const code = pre.querySelector('code')!;
  for (const line of yaml.trimEnd().split('\n')) {
    const span = document.createElement('span');
    span.textContent = line;
    code.append(span, between());
  }
  return pre;
}

const blocks: Readonly<Record<string, () => Element>> = {
  'Markdown editors': () => block('language-yaml'),
  'editors that say lang': () => block('lang-yml'),
  'editors that say JSON': () => block('language-json', json),
  'a class on the block, as in WordPress': () => {
    const pre = block('');
    pre.className = 'wp-block-code language-yaml';
    return pre;
  },
  Rouge: () => block('', yaml, (pre) => around('language-yaml highlighter-rouge', around('highlight', pre))),
  Chroma: () => {
    const pre = block('');
    pre.querySelector('code')!.dataset.lang = 'yaml';
    return around('highlight', pre);
  },
  'Shiki in VitePress': () =>
    block('', yaml, (pre) => around('language-yaml vp-adaptive-theme', document.createElement('button'), pre)),
  'Shiki in Astro': () => {
    const pre = block('');
    pre.setAttribute('data-language', 'yaml');
    return pre;
  },
  'Prism with a <br> after each line': () => lines('language-yaml', () => document.createElement('br')),
  'a highlighter with an element for each line': () => lines('language-yaml', () => '\n'),
};

describe('a code block with data', () => {
  for (const [name, make] of Object.entries(blocks)) {
    it(`is an element’s data: ${name}`, async () => {
      const pre = make();
      const list = await fixture<FaqList>(html`<faq-list>${pre}</faq-list>`);
      expect(await questions(list)).to.deep.equal(['Why?']);
      expect(pre.checkVisibility()).to.equal(false);
    });
  }

  it('stays visible where it cannot be read', async () => {
    const pre = block('language-json', '{"faq": [');
    const list = await fixture<FaqList>(html`<faq-list>${pre}</faq-list>`);
    expect(await questions(list)).to.deep.equal([]);
    expect(pre.checkVisibility()).to.equal(true);
    expect(list.issues[0]?.code).to.equal('json/syntax');
  });

  it('is the data of an <article-data> without other content, and then hidden', async () => {
    const pre = block('language-yaml');
    const data = await fixture(html`<article-data>${pre}<faq-list></faq-list></article-data>`);
    expect(await questions(data.querySelector('faq-list'))).to.deep.equal(['Why?']);
    expect(pre.checkVisibility()).to.equal(false);
  });

  it('stays an example between the words of an article, and in an answer', async () => {
    const pre = block('language-yaml');
    const data = await fixture(
      html`<article-data
        ><p>So:</p>
        ${pre}<faq-list></faq-list
      ></article-data>`,
    );
    expect(await questions(data.querySelector('faq-list'))).to.deep.equal([]);
    expect(pre.checkVisibility()).to.equal(true);
    const list = await fixture<FaqList>(
      html`<faq-list
        ><details>
          <summary>How?</summary>
          ${block('language-yaml')}
        </details></faq-list
      >`,
    );
    expect(await questions(list)).to.deep.equal(['How?']);
  });

  it('is found elsewhere on the page by its id, whatever its language', async () => {
    const pre = block('');
    pre.id = 'there';
    const all = await fixture(html`<div>${pre}<faq-list for="there"></faq-list></div>`);
    expect(await questions(all.querySelector('faq-list'))).to.deep.equal(['Why?']);
  });

  it('is read again when it changes', async () => {
    const pre = block('language-yaml');
    const list = await fixture<FaqList>(html`<faq-list>${pre}</faq-list>`);
    expect(await questions(list)).to.deep.equal(['Why?']);
    pre.querySelector('code')!.textContent = yaml.replace('Why?', 'How?');
    await waitUntil(async () => (await questions(list))[0] === 'How?');
  });
});

describe('a script that was taken for text', () => {
  it('is read all the same, and reported', async () => {
    const text = `<script type=“application/json”>${json.replace(/"(.*?)"/g, '“$1”')}</script>`;
    const list = await fixture<FaqList>(html`<faq-list><p>${text}</p></faq-list>`);
    expect(await questions(list)).to.deep.equal(['Why?']);
    expect(list.issues.map(({code}) => code)).to.deep.equal(['yaml/smart-quotes']);
  });
});

describe('YAML that was taken for prose', () => {
  it('is read where its lines and their beginnings are there, and reported', async () => {
    const list = await fixture<FaqList>(
      html`<faq-list
        ><p>faq:<br />&nbsp;&nbsp;- q: Why?<br />&nbsp;&nbsp;&nbsp;&nbsp;a: Because.</p></faq-list
      >`,
    );
    await waitUntil(async () => (await questions(list))[0] === 'Why?');
    expect(list.issues.map(({code}) => code)).to.include('source/escaped-text');
  });

  it('is reported where it cannot be read, and still stands there', async () => {
    const list = await fixture<FaqList>(
      html`<faq-list
        ><p>faq:<br />- q: Why?<br />a: Because.</p></faq-list
      >`,
    );
    await waitUntil(() => list.issues.length > 0);
    expect(list.issues.map(({code}) => code)).to.include('source/escaped-text');
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('slot:not([name])')).not.to.equal(null);
  });

  it('is left alone where it is a page’s own words', async () => {
    for (const words of ['Questions: see below', 'faq: one, two', 'Why: because\n- of: that']) {
      const list = await fixture<FaqList>(html`<faq-list><p>${words}</p></faq-list>`);
      expect(await questions(list)).to.deep.equal([]);
      expect(list.issues).to.deep.equal([]);
      expect(list.shadowRoot!.querySelector('slot:not([name])')).not.to.equal(null);
    }
  });
});
