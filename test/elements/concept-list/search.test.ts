import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {findControl, focused, press, type} from '../../helpers/keyboard.js';
import {eventually} from '../../helpers/wait.js';
import {all, concepts, found, many, search, show, status, texts} from './concepts.js';

const terms = many.map(({term}) => term);

describe('<concept-list> search', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is there from twelve concepts on, or as searchable says', async () => {
    const list = await show(many.slice(0, 12));
    expect(all(list, 'input')).to.have.length(1);
    list.setAttribute('searchable', 'false');
    await list.updateComplete;
    expect(all(list, 'input')).to.have.length(0);
    list.removeAttribute('searchable');
    list.article = {glossary: many.slice(0, 11)};
    await list.updateComplete;
    expect(all(list, 'input')).to.have.length(0);
    list.setAttribute('searchable', '');
    await list.updateComplete;
    expect(all(list, 'input')).to.have.length(1);
  });

  it('finds terms, definitions and what matters as a reader types, marks them and says how many', async () => {
    const list = await show([...many, ...concepts]);
    findControl(list, 'Search concepts').focus();
    await type('UBER cafe');
    await eventually(() => status(list) === '1 of 27 match');
    expect(found(list)).to.deep.equal(['Cz concept']);
    await eventually(() => texts(list, 'hit').join() === 'Über,café');
    await expectAccessible(list);
    await press('Escape');
    await eventually(() => found(list).length === 27);
    expect([
      status(list),
      all(list, 'mark').length,
      all(list, 'input').map((field) => (field as HTMLInputElement).value),
    ]).to.deep.equal(['', 0, ['']]);
    search(list, 'rust');
    await eventually(() => found(list).join() === 'Zero-Cost Abstractions');
    search(list, '.*');
    await eventually(() => status(list) === 'No matches');
    expect(found(list)).to.deep.equal([]);
    await expectAccessible(list);
  });

  it('hides the heading of a group in which it finds nothing', async () => {
    const list = await show(
      [
        {title: 'Web', items: [{term: 'HTTP', text: 'a'}]},
        {title: 'Data', items: [{term: 'YAML', text: 'b'}]},
      ],
      {searchable: true},
    );
    search(list, 'yaml');
    await eventually(() => found(list).join() === 'YAML');
    const headings = all(list, '[part~=group]').filter((heading) => heading.checkVisibility());
    expect(headings.map(({textContent}) => textContent)).to.deep.equal(['Data']);
  });

  it('ends when the browser’s own search, a link or other data leads elsewhere', async () => {
    const list = await show(many);
    const hide = async () => {
      search(list, 'café');
      await eventually(() => found(list).length === 1);
      expect(all(list, '[hidden="until-found"]')).to.have.length(23);
    };
    await hide();
    all(list, '[hidden]')[0]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await eventually(() => found(list).length === 24);
    await hide();
    location.hash = '#concept-la-concept';
    await eventually(() => found(list).length === 24 && focused()?.textContent.includes('La concept'));
    await hide();
    list.article = {glossary: many.slice(1)};
    await list.updateComplete;
    expect([found(list).length, status(list)]).to.deep.equal([23, '']);
  });
});

describe('<concept-list> links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('lead to a concept whose data comes late: its term has the focus, and all of it the outline', async () => {
    history.replaceState(null, '', '#concept-kz-concept');
    const list = await show(undefined);
    list.article = {glossary: many};
    await eventually(() => focused()?.matches('dt > [part=name]') === true);
    expect(focused()!.textContent).to.include('Kz concept');
    expect(focused()!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(getComputedStyle(focused()!.closest('[part=item]')!).outlineStyle).to.equal('solid');
    await expectAccessible(list);
  });

  it('go from letters to the first concept that begins with them, from 24 sorted concepts on', async () => {
    const list = await show(many);
    expect(texts(list, 'letter').join('')).to.equal('ABCDEFGHIJKL');
    expect(all(list, 'nav')[0]!.getAttribute('aria-label')).to.equal('Index');
    await expectAccessible(list);
    await press(list, 'Enter', 'J');
    await eventually(() => focused()?.matches('dt > [part=name]') === true);
    expect(focused()!.textContent).to.include('Ja concept');
    expect(all(list, '[part=letter]').every((letter) => letter.getBoundingClientRect().height >= 24)).to.equal(true);
    list.article = {glossary: many.slice(1)};
    await list.updateComplete;
    expect(all(list, 'nav')).to.have.length(0);
    list.article = {glossary: many.toReversed()};
    await list.updateComplete;
    expect([all(list, 'nav').length, texts(list, 'name')[0]]).to.deep.equal([0, terms.at(-1)]);
    list.order = 'alphabetical';
    await list.updateComplete;
    expect(texts(list, 'letter').join('')).to.equal('ABCDEFGHIJKL');
  });

  it('are under letters as the language counts them, and under # for what is no letter', async () => {
    const words = [
      '.then()',
      '3D',
      'écho',
      'Écran',
      'essai',
      'Ångström',
      'ärta',
      'istanbul',
      'зима',
      'ёж',
      'ель',
      'アイ',
      'あお',
    ];
    const items = [...words, ...many.map(({term}) => term)].map((term) => ({term, text: 'x'}));
    const list = await show(items, {order: 'alphabetical'});
    expect(texts(list, 'letter').join('')).to.equal('#ABCDEFGHIJKLЕЗア');
    list.lang = 'sv';
    list.requestUpdate();
    await list.updateComplete;
    expect(texts(list, 'letter').join('')).to.equal('#ABCDEFGHIJKLÅÄЕЗア');
    list.lang = 'tr';
    list.requestUpdate();
    await list.updateComplete;
    expect(texts(list, 'letter')).to.include('İ');
  });

  it('have no letters where nearly every concept has its own', async () => {
    const items = Array.from({length: 60}, (_, index) => ({
      term: `${String.fromCodePoint(0x4e00 + index)}語`,
      text: 'x',
    }));
    const list = await show(items, {order: 'alphabetical', lang: 'ja'});
    expect([all(list, 'nav').length, all(list, '[part=item]').length]).to.deep.equal([0, 60]);
  });

  it('are copied by a button that says so', async () => {
    const list = await show(concepts);
    const copied: string[] = [];
    const clipboard = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    try {
      await press(list, 'Enter', 'Copy link to “Systems Programming”');
      await eventually(() => status(list) === 'Link copied');
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
    expect(copied.map((url) => new URL(url).hash)).to.deep.equal(['#concept-systems-programming']);
    await expectAccessible(list);
  });
});
