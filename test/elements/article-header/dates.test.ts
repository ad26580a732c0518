import {expect} from '@open-wc/testing';
import type {ArticleDate} from '../../../src/article/article.js';
import {readDatePublished} from '../../../src/article/read/article-facts.js';
import {describeAge, isUpdate} from '../../../src/elements/article-header/when.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {eventually} from '../../helpers/wait.js';
import {all, show, texts, textOf} from './header.js';

function date(text: string): ArticleDate {
  return readDatePublished({datePublished: text}).value!;
}

async function shown(published?: string, modified?: string): Promise<string[]> {
  const header = await show({title: 'T', datePublished: published, dateModified: modified});
  return all(header, '[part=dates]').map((line) => [...line.children].slice(0, 2).map(textOf).join(' '));
}

describe('<article-header> dates', () => {
  it('are as precise as the author’s, whose own text is in the tooltip', async () => {
    const header = await show({title: 'T', datePublished: 'May 2026', dateModified: '2026/07/01'});
    expect(texts(header, 'date')).to.deep.equal(['May 2026', 'July 1, 2026']);
    expect(all(header, 'time').map((time) => `${time.getAttribute('datetime')} ${time.title}`)).to.deep.equal([
      '2026-05 May 2026',
      '2026-07-01 2026/07/01',
    ]);
    await expectAccessible(header);
  });

  it('say that an article was updated only where that was later', async () => {
    expect(await shown('2026-05-05', '2026-05-06')).to.deep.equal(['Published May 5, 2026', 'Updated May 6, 2026']);
    const published = ['Published May 5, 2026'];
    expect(await shown('2026-05-05', '2026-05-05')).to.deep.equal(published);
    expect(await shown('2026-05-05', '2026-05-04')).to.deep.equal(published);
    expect(await shown('2026-05-05', '2026-05')).to.deep.equal(published);
    expect(await shown('2026-05-05', '2026')).to.deep.equal(published);
    expect(await shown('2026-05-05', '2026-05-05T18:00:00Z')).to.deep.equal(published);
    expect(await shown(undefined, '2026-05-05')).to.deep.equal(['Updated May 5, 2026']);
    expect(await shown('Some spring', 'Some spring')).to.deep.equal(['Published Some spring']);
    expect(await shown('Some spring', '2026-05-05')).to.deep.equal(['Published Some spring', 'Updated May 5, 2026']);
  });

  it('are compared as far as both are known', () => {
    const later = (modified: string, published: string) => isUpdate(date(modified), date(published));
    expect(later('2026-06', '2026-05-31')).to.equal(true);
    expect(later('2026-05-31', '2026-05')).to.equal(false);
    expect(later('2026-Q2', '2026-Q1')).to.equal(true);
    expect(later('2026-Q2', '2026-04')).to.equal(false);
    expect(later('2026-H2', '2026-06-30')).to.equal(true);
    expect(later('2027', '2026-12-31')).to.equal(true);
    expect(later('2026-05-05T10:00:00Z', '2026-05-05T11:00:00+02:00')).to.equal(true);
    expect(later('2026-05-05T10:00:00Z', '2026-05-05T12:00:00+02:00')).to.equal(false);
    expect(later('2026-05-06T00:30:00+09:00', '2026-05-05')).to.equal(true);
  });

  it('say how long ago they were, never more precisely than their author', () => {
    const now = {day: '2026-07-15'};
    const ago = (text: string) => describeAge(date(text), now, 'en');
    expect(['2026-07-15', '2026-07-14', '2026-07-02', '2026-07-01', '2026-05-17'].map(ago)).to.deep.equal([
      'today',
      'yesterday',
      '13 days ago',
      '2 weeks ago',
      '8 weeks ago',
    ]);
    expect(['2026-05-10', '2025-05-15', '2024-07-20', '2024-07-01', '2016-07-15'].map(ago)).to.deep.equal([
      '2 months ago',
      '14 months ago',
      '23 months ago',
      '2 years ago',
      '10 years ago',
    ]);
    expect(['2026-07', '2026-06', '2025-01', '2024-07'].map(ago)).to.deep.equal([
      'this month',
      'last month',
      '18 months ago',
      '2 years ago',
    ]);
    expect(['2026', '2025', '2020', '2026-Q3', '2026-Q1', '2023-Q4', '2025-H2'].map(ago)).to.deep.equal([
      'this year',
      'last year',
      '6 years ago',
      'this quarter',
      '2 quarters ago',
      '2 years ago',
      'last year',
    ]);
  });

  it('say nothing of how long what is still to come is away, nor what is no date', () => {
    const now = {day: '2026-07-15'};
    for (const text of ['2026-07-16', '2026-08', '2027', '2026-Q4', '2026-07-16T12:00', 'Some spring']) {
      expect(describeAge(date(text), now, 'en'), text).to.equal(undefined);
    }
  });

  it('put a moment on the reader’s calendar, and a day on every calendar', () => {
    const now = {day: '2026-07-15'};
    const before = new Date(2026, 6, 14, 23, 55).toISOString();
    const after = new Date(2026, 6, 15, 0, 1).toISOString();
    expect(describeAge(date(before), now, 'en')).to.equal('yesterday');
    expect(describeAge(date(after), now, 'en')).to.equal('today');
    expect(describeAge(date('2026-07-14T23:00'), now, 'en')).to.equal('yesterday');
    expect(describeAge(date('2026-07-15'), now, 'en')).to.equal('today');
    const inTokyo = {day: '2026-07-15', timeZone: 'Asia/Tokyo'};
    expect(describeAge(date('2026-07-14T14:59Z'), inTokyo, 'en')).to.equal('yesterday');
    expect(describeAge(date('2026-07-14T15:00Z'), inTokyo, 'en')).to.equal('today');
  });

  it('are followed by that in the reader’s language', async () => {
    const header = await show({title: 'T', datePublished: '2020'});
    await eventually(() => /^\d+ years ago$/.test(texts(header, 'relative').join()));
    header.lang = 'de';
    await eventually(() => /^vor \d+ Jahren$/.test(texts(header, 'relative').join()));
    await expectAccessible(header);
  });
});
