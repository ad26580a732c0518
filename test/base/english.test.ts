import {expect} from '@open-wc/testing';
import type {ArticleDate} from '../../src/article/article.js';
import {listParts} from '../../src/base/list-parts.js';
import {formatDate} from '../../src/base/date.js';
import {englishAge, isEnglish} from '../../src/locales/en/formats.js';

const two = (value: number) => String(value).padStart(2, '0');

describe('English without Intl', () => {
  it('has the dates that Intl has', () => {
    const shown = (iso: string, precision: 'day' | 'month') => formatDate({text: iso, iso, precision}, 'en');
    const format = (iso: string, day?: 'numeric') =>
      new Intl.DateTimeFormat('en-US', {year: 'numeric', month: 'long', day, timeZone: 'UTC'}).format(new Date(iso));
    for (const year of ['0001', '0999', '1582', '1970', '2026', '9999']) {
      for (let month = 1; month <= 12; month++) {
        const iso = `${year}-${two(month)}`;
        expect(shown(iso, 'month')).to.equal(format(iso));
        for (const day of [1, 9, 15, 28]) {
          expect(shown(`${iso}-${two(day)}`, 'day')).to.equal(format(`${iso}-${two(day)}`, 'numeric'));
        }
      }
    }
  });

  it('has the ages that Intl has', () => {
    const format = new Intl.RelativeTimeFormat('en-US', {numeric: 'auto'});
    for (const unit of ['day', 'week', 'month', 'quarter', 'year'] as const) {
      for (let count = 0; count < 30; count++) {
        expect(englishAge(count, unit)).to.equal(format.format(-count, unit));
      }
    }
  });

  it('is American, whose words others do not share', () => {
    expect(['en', 'en-US', 'EN-us'].filter(isEnglish)).to.have.length(3);
    expect(['en-GB', 'en-Latn', 'en-US-u-ca-buddhist', 'eng', 'de', ''].filter(isEnglish)).to.deep.equal([]);
    const date: ArticleDate = {text: '', iso: '2026-05-05', precision: 'day'};
    expect(formatDate(date, 'en-GB')).to.equal('5 May 2026');
  });

  it('has a list of one name in every language', () => {
    for (const lang of ['en', 'ja', 'ar']) {
      expect(listParts(['Bun'], lang)).to.deep.equal(new Intl.ListFormat(lang).formatToParts(['Bun']));
      expect(listParts(['Bun', 'Deno'], lang).filter(({type}) => type === 'element')).to.have.length(2);
    }
  });
});
