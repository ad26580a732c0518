import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkText} from '../../src/check/check-text.js';
import {commonKeys} from '../../src/check/common-keys.js';
import {editDistance} from '../../src/check/distance.js';
import {suggestKeys} from '../../src/check/suggest.js';
import {articleKeys} from '../../src/schema/definition.js';

/** What is suggested, by the path of the key. */
function suggestions(data: unknown): Record<string, string | undefined> {
  return Object.fromEntries(suggestKeys(data).map(({path, message}) => [path, /“([^”]*)”\?$/.exec(message)?.[1]]));
}

describe('a key that nothing reads', () => {
  it('may be a misspelled one at the root', () => {
    const item = [{q: 'Why?', a: 'So'}];
    assert.deepEqual(
      suggestions({
        quesitons: item,
        date_publised: '2026',
        tilte: 'T',
        Auhtor: 'A',
        migrationTimelin: {a: {name: 'x'}},
        'competition-landscpe': [{name: 'x'}],
        keywrods: ['a'],
        mentoins: [{name: 'x'}],
        discription: 'D',
      }),
      {
        quesitons: 'questions',
        date_publised: 'date_published',
        tilte: 'title',
        Auhtor: 'author',
        migrationTimelin: 'migrationTimeline',
        'competition-landscpe': 'competition-landscape',
        keywrods: 'keywords',
        mentoins: 'mentions',
        discription: 'description',
      },
    );
  });

  it('may be a misspelled one in an item, in a map of items, and in a context', () => {
    assert.deepEqual(
      suggestions({
        faq: [
          {qestion: 'a', awnser: 'b'},
          {question: 'a', acepted_answer: {txet: 'x'}},
        ],
        migration_timeline: {phase_a: {name: 'x', stauts: 'done', start_dat: '2026'}},
        about: {name: 'x', additional_propety: []},
        technical_concepts: {items: [{concept: 'x', desciption: 'y'}]},
        additional_context: {competiton_landscape: [{name: 'x'}]},
      }),
      {
        'faq[0].qestion': 'question',
        'faq[0].awnser': 'answer',
        'faq[1].acepted_answer': 'accepted_answer',
        'migration_timeline.phase_a.stauts': 'status',
        'migration_timeline.phase_a.start_dat': 'start_date',
        'technical_concepts.items[0].desciption': 'description',
        'additional_context.competiton_landscape': 'competition_landscape',
      },
    );
  });

  it('is left alone when it is a word, or says what another key says already', () => {
    assert.deepEqual(suggestions(Object.fromEntries([...commonKeys].map((key) => [key, 'x']))), {});
    assert.deepEqual(suggestions(Object.fromEntries([...commonKeys].map((key) => [key, [{a: 'x'}]]))), {});
    assert.deepEqual(suggestions({title: 'T', tittle: 'x', phase_a: {name: 'x'}, step2: 'x', x: 1, '': 2}), {});
    // A section is no text, and a title no list of maps.
    assert.deepEqual(suggestions({quesitons: 5, tilte: {a: 1}, fqa: 'x', autor: ''}), {});
  });

  it('is found in anything without harm', () => {
    for (const input of [null, undefined, 5, 'text', [], [[{}]], new Map([['tilte', 'x']])]) suggestKeys(input);
    fc.assert(fc.property(fc.object({maxDepth: 4}), (input) => suggestKeys(input).length <= 20));
  });

  it('is nothing for JSON-LD, which has keys of its own', async () => {
    const text = '{"@context": "https://schema.org", "@type": "FAQPage", "mainEntitty": [], "nmae": "x"}';
    assert.ok((await checkText(text)).issues.every(({code}) => code !== 'key/unknown'));
  });

  it('is no name that is read', () => {
    for (const {names} of articleKeys) {
      for (const name of names.split(' ')) assert.deepEqual(suggestions({[name]: [{name: 'x'}]}), {}, name);
    }
  });
});

describe('the distance of two words', () => {
  it('counts letters left out, put in, changed and swapped', () => {
    const cases: [string, string, number][] = [
      ['faq', 'faq', 0],
      ['fqa', 'faq', 1],
      ['fa', 'faq', 1],
      ['faqs', 'faq', 1],
      ['fax', 'faq', 1],
      ['quesitons', 'questions', 1],
      ['awnser', 'answer', 2],
      ['', 'ab', 2],
      ['abc', 'xyz', 3],
      ['a', 'abcdefgh', 3],
    ];
    for (const [a, b, distance] of cases) {
      assert.equal(editDistance(a, b, 2), distance, `${a} ${b}`);
      assert.equal(editDistance(b, a, 2), distance, `${b} ${a}`);
    }
  });
});
