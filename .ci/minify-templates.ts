import {transform} from 'lightningcss';
import MagicString from 'magic-string';
import ts from 'typescript';
import type {Plugin} from 'vite';

/**
 * A Vite plugin for what no JavaScript minifier touches: the text of Lit's templates. Styles are minified as CSS; in markup
 * a run of white space with a line break goes where it is beside the tag of a block, and elsewhere becomes one space, which
 * looks the same wherever white space collapses.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/.*\.ts$/},
      handler(code, id) {
        if (!/\b(css|html|svg)`/.test(code)) return null;
        const result = minify(code, id);
        return {code: result.toString(), map: result.generateMap({source: id, hires: true})};
      },
    },
  };
}

/** Exported for its test. */
export function minify(code: string, fileName = 'module.ts'): MagicString {
  const file = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest);
  const result = new MagicString(code);
  const visit = (node: ts.Node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const {template} = node;
      const tag = node.tag.text;
      if (tag === 'css' && ts.isNoSubstitutionTemplateLiteral(template)) {
        result.update(
          template.getStart(file),
          template.end,
          `\`${escapeTemplate(minifyCss(template.text, fileName))}\``,
        );
      } else if (tag === 'css' || tag === 'html' || tag === 'svg') {
        const parts = ts.isNoSubstitutionTemplateLiteral(template)
          ? [template]
          : [template.head, ...template.templateSpans.map(({literal}) => literal)];
        // Nothing collapses in these.
        if (!/<(pre|textarea)\b/.test(template.getText(file))) collapse(parts);
      }
    }
    ts.forEachChild(node, visit);
  };
  const collapse = (parts: readonly ts.Node[]) => {
    const texts = parts.map((part) => code.slice(part.getStart(file), part.end));
    const markup = texts.join('');
    let start = 0;
    for (const [index, part] of parts.entries()) {
      for (const {0: space, index: at} of texts[index]!.matchAll(/\s*\n\s*/g)) {
        const [before, after] = [markup.slice(0, start + at), markup.slice(start + at + space.length)];
        const from = part.getStart(file) + at;
        result.update(from, from + space.length, isNothing(before, after) ? '' : ' ');
      }
      start += texts[index]!.length;
    }
  };
  visit(file);
  return result;
}

const BLOCK = 'caption|colgroup|dd|details|div|dl|dt|h[1-6]|li|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul';
const BLOCK_AHEAD = new RegExp(`^</?(?:${BLOCK})(?![\\w-])`);
/** What a value is inserted into a tag by is left of it: `<p part=${part}>` reads `<p part=${}>`. */
const BLOCK_BEHIND = new RegExp(`</?(?:${BLOCK})(?![\\w-])(?:[^<>"]|"[^"]*")*>(?:html)?$`);

/** Whether white space between the two says nothing: at the end of a tag, or where a line of text begins or ends anyway. */
function isNothing(before: string, after: string): boolean {
  return after.startsWith('>') || BLOCK_AHEAD.test(after) || BLOCK_BEHIND.test(before);
}

function minifyCss(text: string, filename: string): string {
  return transform({filename, code: Buffer.from(text), minify: true}).code.toString();
}

function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
