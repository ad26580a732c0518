import {transform} from 'lightningcss';
import MagicString from 'magic-string';
import ts from 'typescript';
import type {Plugin} from 'vite';

/**
 * A Vite plugin for what no JavaScript minifier touches: the text of Lit's templates. Styles are minified as CSS; in markup
 * each run of white space with a line break becomes one space, which looks the same wherever white space collapses.
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
        if (!/<(pre|textarea)\b/.test(template.getText(file))) {
          for (const part of parts) collapse(part.getStart(file), part.end);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  const collapse = (start: number, end: number) => {
    const text = code.slice(start, end);
    const shorter = text.replace(/\s*\n\s*/g, ' ');
    if (shorter !== text) result.update(start, end, shorter);
  };
  visit(file);
  return result;
}

function minifyCss(text: string, filename: string): string {
  return transform({filename, code: Buffer.from(text), minify: true}).code.toString();
}

function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
