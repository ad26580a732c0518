import * as keys from '../article/keys.js';
import * as more from '../article/section-keys.js';
import type {KeyDefinition} from './key-definition.js';

const text = (key: string, names: string, description: string, examples?: readonly unknown[]): KeyDefinition => ({
  key,
  names,
  description,
  shape: {kind: 'text'},
  ...(examples && {examples}),
});
const date = (key: string, names: string, description: string, loose = ''): KeyDefinition => ({
  key,
  names,
  loose,
  description,
  shape: {kind: 'date'},
  examples: ['2026-05', '2026-Q3', '2026-05-05'],
});
const url = (description: string, names = 'url'): KeyDefinition => ({
  key: 'url',
  names,
  loose: 'link href',
  description,
  shape: {kind: 'url'},
  examples: ['https://example.com/'],
});
const type = (examples: readonly string[]): KeyDefinition => ({
  key: '@type',
  names: more.ENTITY_TYPE,
  loose: 'type kind',
  description: 'What it is, as schema.org calls it.',
  shape: {kind: 'texts'},
  examples,
});
const id = text('id', 'id', 'The name of its anchor on the page; by default made from its name.');
const group: KeyDefinition = {
  key: 'group',
  names: 'group category topic',
  description: 'The heading of the group it is in.',
  shape: {kind: 'texts'},
};

export const personKeys: readonly KeyDefinition[] = [
  text('name', 'name fullname displayname', 'The name.'),
  url('A page about them.', more.ENTITY_URL),
];

export const imageKeys: readonly KeyDefinition[] = [
  url('The address of the picture.', 'url src contenturl path file filename'),
  text('alt', 'alt alttext alternativetext', 'What the picture shows, for readers who do not see it.'),
  text('caption', 'caption', 'The line below the picture.'),
  {key: 'width', names: 'width', description: 'In pixels.', shape: {kind: 'size'}, examples: [1200]},
  {key: 'height', names: 'height', description: 'In pixels.', shape: {kind: 'size'}, examples: [630]},
];

export const questionKeys: readonly KeyDefinition[] = [
  text('question', `${keys.QUESTION} ${keys.QUESTION_NAME}`, 'The question.', ['Why does this matter?']),
  {
    key: 'answer',
    names: `${keys.ANSWER} ${keys.ANSWER_TEXT} suggestedanswer`,
    loose: 'content body details text',
    description: 'The answer: a text, a list of paragraphs, or a map with a `text` and a `url`.',
    shape: {
      kind: 'items',
      item: [
        {key: 'text', names: keys.ANSWER_TEXT, description: 'The answer.', shape: {kind: 'texts'}},
        url('A page about it.'),
      ],
      also: 'text',
    },
    examples: ['Because it is easier to maintain.'],
  },
  url('A page about the answer.', 'url link'),
  {...group, names: 'group category topic section'},
  id,
];

export const entryKeys: readonly KeyDefinition[] = [
  {...text('name', keys.ENTRY_NAME, 'What happens.', ['First release']), loose: keys.ENTRY_NAME.replace(/^name /, '')},
  {
    key: 'status',
    names: keys.STATUS,
    loose: 'state',
    description: 'How far it is.',
    shape: {kind: 'text'},
    examples: ['done', 'in progress', 'planned', 'cancelled'],
  },
  {...text('description', keys.ENTRY_TEXT, 'More about it.'), loose: 'text content body details'},
  date('start_date', keys.START, 'When it begins, or when it is.', 'start from year day date timestamp'),
  date('end_date', keys.END, 'When it ends.', 'end to eol'),
  url('A page about it.', 'url link'),
  group,
  id,
];

export const competitorKeys: readonly KeyDefinition[] = [
  {...text('name', 'name', 'The name of the product.', ['Node.js'])},
  {...text('description', 'description', 'What it is.')},
  url('Its own page.', 'url'),
];

export const topicKeys: readonly KeyDefinition[] = [
  text('name', more.ENTITY_NAME, 'What it is called.'),
  type(['SoftwareApplication', 'Organization', 'Person', 'Thing']),
  {
    key: 'alternate_name',
    names: more.ALTERNATE_NAME,
    description: 'Other names.',
    shape: {kind: 'texts'},
  },
  text('description', more.ENTITY_TEXT, 'What it is.'),
  {...url('Its own page.', more.ENTITY_URL), loose: 'link href homepage website'},
  {
    key: 'sameAs',
    names: 'sameas',
    description: 'Pages elsewhere about the same.',
    shape: {kind: 'urls'},
    examples: [['https://en.wikipedia.org/wiki/Example']],
  },
  {
    key: 'additional_property',
    names: more.PROPERTIES,
    loose: 'property properties',
    description: 'Named values: a list of items with `name` and `value`, or a map.',
    shape: {
      kind: 'items',
      item: [
        text('name', 'name propertyid', 'What the value is called.'),
        {key: 'value', names: 'value', description: 'The value.', shape: {kind: 'any'}},
      ],
      also: 'text',
    },
    examples: [[{name: 'migration_year', value: '2026'}]],
  },
];

export const mentionKeys: readonly KeyDefinition[] = [
  ...topicKeys.filter(({key}) => key !== 'additional_property'),
  group,
  id,
];

export const conceptKeys: readonly KeyDefinition[] = [
  text('concept', more.CONCEPT, 'The term.', ['Borrow checker']),
  text('description', more.CONCEPT_TEXT, 'What it means.'),
  text('relevance', more.RELEVANCE, 'Why it matters in this article.'),
  url('A page about it.', 'url link href'),
  group,
  id,
];

export const areaKeys: readonly KeyDefinition[] = [
  text('area', more.AREA, 'The area.', ['Web servers']),
  {...text('description', more.AREA_TEXT, 'What it is used for there.'), loose: 'content text details'},
  {
    key: 'example_technologies',
    names: more.TECHNOLOGIES,
    loose: 'stack tools tech examples example',
    description: 'Examples of technologies.',
    shape: {kind: 'tags'},
    examples: [['Fastify', 'Hono']],
  },
  text('relevance', more.RELEVANCE, 'Why it matters in this article.'),
  url('A page about it.', 'url link href'),
  group,
  id,
];

export const considerationKeys: readonly KeyDefinition[] = [
  {...text('text', more.CONSIDERATION_TEXT, 'What to bear in mind.'), loose: 'content value details'},
  text('name', more.CONSIDERATION_NAME, 'Its own heading.'),
  text('severity', more.SEVERITY, 'How much it matters.', ['high', 'medium', 'low']),
  text('category', 'category group type area', 'The heading it stands below.'),
  url('A page about it.', 'url link href'),
  id,
];
