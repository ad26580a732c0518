import {readdirSync} from 'node:fs';

const tags = readdirSync(new URL('../../../src/elements/', import.meta.url));
/**
 * A tag by itself: not in a path, in the name of a file, of a custom property or of anything else, nor what src itself calls
 * an element in its list of `elements`.
 */
const names = new RegExp(
  `(?<![\\w-]|(?<!<)/|elements\\[')(?=(?:${tags.join('|')})(?![\\w-]|\\.(?:js|ts|css)\\b))`,
  'g',
);
/** What registers elements, and what looks at them. */
const files = /^\/(?:src\/elements\/[^/]+\/define|test\/.*)\.ts$/;

/** What is about names themselves: those that elements are registered under, and those that a server writes. */
export const aboutNames = ['test/base/define-elements.test.ts', 'test/elements/light.test.ts'];

/**
 * Registers all elements under names with this prefix, and calls them so in tests: `PREFIX=acme- npm run test:browsers`. What
 * is in src stays as it is, so that a test fails where it goes by the name of an element.
 * @param {string} prefix
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function prefixTags(prefix) {
  return {
    name: 'prefix-tags',
    transform: ({path, body}) => (files.test(path) ? String(body).replace(names, prefix) : undefined),
  };
}
