import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {dateSpan, readDate} from '../../src/article/dates.js';

const DAY = 86_400_000;
const span = (iso: string) => dateSpan({text: iso, iso});

describe('readDate', () => {
  it('takes a Date at midnight UTC as a day and any other as an instant', () => {
    assert.deepEqual(readDate(new Date('2026-05-05')).date, {text: '2026-05-05', iso: '2026-05-05', precision: 'day'});
    assert.equal(readDate(new Date('2026-05-05T10:00:00Z')).date?.iso, '2026-05-05T10:00:00.000Z');
    assert.deepEqual(readDate(new Date(NaN)), {});
  });

  it('takes a number as a year or as seconds or milliseconds since 1970', () => {
    assert.equal(readDate(2026).date?.precision, 'year');
    assert.equal(readDate(1777992009).date?.iso, '2026-05-05T14:40:09.000Z');
    assert.equal(readDate(1777992009505).date?.iso, '2026-05-05T14:40:09.505Z');
    assert.equal(readDate(17).issue, 'date/not-a-date');
  });

  it('never turns a date that no calendar has into another', () => {
    for (const text of [
      '2026-04-31',
      '2026-02-29',
      '1900-02-29',
      '31.04.2026',
      '31/04/2026',
      'April 31, 2026',
      'H3 2026',
    ]) {
      assert.deepEqual(readDate(text), {date: {text}, issue: 'date/impossible'}, text);
    }
    assert.equal(readDate('2000-02-29').date?.iso, '2000-02-29');
  });

  it('does not guess which of two numbers is the month', () => {
    assert.deepEqual(readDate('03/04/2026'), {date: {text: '03/04/2026'}, issue: 'date/ambiguous'});
    assert.equal(readDate('04/04/2026').date?.iso, '2026-04-04');
    assert.equal(readDate('12/31/2026').date?.iso, '2026-12-31');
  });

  it('leaves what is no date as text', () => {
    for (const text of ['Market 2026', 'Spring 2025', 'v2.0', 'Mayor 2026', '1/2', 'https://example.com/2026']) {
      assert.deepEqual(readDate(text), {date: {text}, issue: 'date/not-a-date'}, text);
    }
    for (const value of [true, 'true', 'no', null, undefined, '', {}, []]) assert.deepEqual(readDate(value), {});
  });

  it('is the same in every time zone', () => {
    const zone = process.env['TZ'];
    const texts = ['2026-03-29', '2026-03-29 02:30', 'May 5, 2026', '2026', '1777992009'];
    const inZone = (name: string) => {
      process.env['TZ'] = name;
      return texts.map((text) => [readDate(text), dateSpan(readDate(text).date!)]);
    };
    assert.deepEqual(inZone('Pacific/Kiritimati'), inZone('America/Adak'));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('ends on long text', () => {
    for (const part of ['a ', '1', ' - ', '– ', '2026 ', '5 May ', 'to ']) {
      const {date} = readDate(part.repeat(20_000));
      assert.equal(date?.iso, undefined, part);
    }
  });
});

describe('dateSpan', () => {
  it('covers the whole of what a date names, up to the first moment after it', () => {
    assert.deepEqual(span('2026'), {start: Date.UTC(2026, 0), end: Date.UTC(2027, 0)});
    assert.deepEqual(span('2026-H2'), {start: Date.UTC(2026, 6), end: Date.UTC(2027, 0)});
    assert.deepEqual(span('2026-Q1'), {start: Date.UTC(2026, 0), end: Date.UTC(2026, 3)});
    assert.deepEqual(span('2026-12'), {start: Date.UTC(2026, 11), end: Date.UTC(2027, 0)});
    assert.deepEqual(span('2026-12-31'), {start: Date.UTC(2026, 11, 31), end: Date.UTC(2027, 0)});
  });

  it('knows offsets, and takes a local time as UTC', () => {
    assert.equal(span('2026-05-05T14:40:09.505+02:00')?.start, Date.UTC(2026, 4, 5, 12, 40, 9, 505));
    assert.equal(span('2026-05-05T14:40-03:30')?.end, Date.UTC(2026, 4, 5, 18, 10));
    assert.equal(span('2026-05-05T14:40')?.start, Date.UTC(2026, 4, 5, 14, 40));
  });

  it('knows years that Date takes for others', () => {
    assert.equal(span('0044-03-15')?.start, Date.parse('0044-03-15T00:00:00Z'));
    assert.equal(span('0000')?.start, Date.parse('0000-01-01T00:00:00Z'));
    assert.equal(span('-000001')?.start, Date.parse('-000001-01-01T00:00:00Z'));
  });

  it('says nothing about text, and takes anything for its iso', () => {
    assert.equal(dateSpan({text: 'Spring'}), undefined);
    assert.equal(dateSpan({text: '', iso: 'x'}), undefined);
  });

  it('agrees with Date on every day', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('0000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true}), (date) => {
        const day = Math.floor(date.getTime() / DAY) * DAY;
        const result = readDate(new Date(day)).date!;
        assert.deepEqual(dateSpan(result), {start: day, end: day + DAY});
      }),
    );
  });
});
