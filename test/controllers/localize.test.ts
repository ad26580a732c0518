import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/faq-list/define.js';
import '../../src/elements/tech-timeline/define.js';
import {registerTranslation} from '../../src/index.js';
import {expectAccessible} from '../helpers/a11y.js';
import {eventually} from '../helpers/wait.js';

const timeline = [
  {name: 'A', date: '2026-05-05', done: true},
  {name: 'B', start: '2026-05', end: 'present', status: 'active'},
  {name: 'C', end: '2027-05'},
];

async function show(lang: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<main lang=${lang}><tech-timeline .article=${{timeline}}></tech-timeline></main>`,
  );
  return page;
}

/** The heading, the dates and the summary. */
function saidIn(page: HTMLElement): string[] {
  const root = page.querySelector('tech-timeline')!.shadowRoot!;
  return [...root.querySelectorAll('[part~=heading], [part~=dates], [part~=progress]')].map((part) =>
    part.textContent.replace(/\s+/g, ' ').trim(),
  );
}

const SAID: Readonly<Record<string, readonly string[]>> = {
  ja: ['タイムライン', '3件中1件完了、1件進行中', '2026年5月5日', '2026年5月から', '2027年5月まで'],
  he: ['ציר זמן', 'הושלם 1 מתוך 3, 1 בתהליך', '5 במאי 2026', 'מאז מאי 2026', 'עד מאי 2027'],
  pl: ['Oś czasu', 'Ukończono 1 z 3, w toku: 1', '5 maja 2026', 'maj 2026 – obecnie', 'koniec: maj 2027'],
  ru: [
    'Хронология',
    'Готово 1 из 3, в работе: 1',
    '5 мая 2026 г.',
    'май 2026 г. – настоящее время',
    'окончание: май 2027 г.',
  ],
  'zh-TW': ['時間軸', '3 項中已完成 1 項，1 項進行中', '2026年5月5日', '2026年5月至今', '截至2027年5月'],
  'sr-Latn': ['Timeline', '1 of 3 done, 1 in progress', '5. maj 2026.', 'since maj 2026.', 'until maj 2027.'],
};

describe('an element', () => {
  for (const [lang, said] of Object.entries(SAID)) {
    it(`says in ${lang} what it says, and when`, async () => {
      const page = await show(lang);
      await eventually(() => expect(saidIn(page)).to.deep.equal(said));
      await expectAccessible(page);
    });
  }

  it('changes its language with its place, and with the page', async () => {
    const page = await show('ja');
    await eventually(() => expect(saidIn(page)).to.deep.equal(SAID['ja']));
    page.lang = 'he';
    await eventually(() => expect(saidIn(page)).to.deep.equal(SAID['he']));
    page.removeAttribute('lang');
    const {lang} = document.documentElement;
    document.documentElement.lang = 'pl';
    try {
      await eventually(() => expect(saidIn(page)).to.deep.equal(SAID['pl']));
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('takes over strings that are registered before it is there and while it is there', async () => {
    registerTranslation({$code: 'es', timelineHeading: 'Así fue'});
    const page = await show('es');
    await eventually(() => expect(saidIn(page)[1]).to.equal('Completado: 1 de 3, en curso: 1'));
    expect(saidIn(page)[0]).to.equal('Así fue');
    registerTranslation({$code: 'es', progress: (total, done) => `${done}/${total}`});
    await eventually(() => expect(saidIn(page).slice(0, 2)).to.deep.equal(['Así fue', '1/3']));
  });

  it('speaks a language that is added, and English where that has no word', async () => {
    const page = await show('sv');
    await eventually(() => expect(saidIn(page)[0]).to.equal('Timeline'));
    registerTranslation({$code: 'sv', timelineHeading: 'Tidslinje'});
    await eventually(() =>
      expect(saidIn(page).slice(0, 3)).to.deep.equal(['Tidslinje', '1 of 3 done, 1 in progress', '5 maj 2026']),
    );
  });
});
