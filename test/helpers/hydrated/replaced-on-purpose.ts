/** Tests, by a part of their names, where an element is right to show something else than a server has rendered. */
export const replacedOnPurpose: readonly string[] = [];
