import {parseFragment} from 'parse5';

/** What of a parser's tree is looked at here. */
export interface Element {
  readonly tagName: string;
  readonly attrs: readonly {readonly name: string; readonly value: string}[];
  readonly childNodes: readonly Node[];
}
type Node = Element | {readonly value: string} | {readonly data: string};

/** A piece of HTML as a browser takes it. */
export interface Parsed {
  /** What parsers complain of. */
  readonly errors: readonly string[];
  readonly elements: readonly Element[];
  /** All text of it, white space folded. */
  readonly text: string;
}

export function parse(html: string): Parsed {
  const errors: string[] = [];
  const elements: Element[] = [];
  let text = '';
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if ('value' in node) text += node.value;
      if (!('tagName' in node)) continue;
      elements.push(node);
      if (!/^(bdi|span|a|strong|em|code)$/.test(node.tagName)) text += ' ';
      visit(node.childNodes);
    }
  };
  const options = {onParseError: ({code}: {code: string}) => errors.push(code), sourceCodeLocationInfo: true};
  visit((parseFragment(html, options) as unknown as Element).childNodes);
  return {errors, elements, text: fold(text)};
}

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((found) => found.name === name)?.value;
}
