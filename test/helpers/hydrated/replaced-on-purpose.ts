/** Tests, by a part of their names, where an element is right to show something else than a server has rendered. */
export const replacedOnPurpose: readonly string[] = [
  // A server knows no children: this one has a heading only because of one.
  '<article-header> heading can be left to the page, or be replaced by it, also where the data has none',
];
