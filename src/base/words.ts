import {css, html, type TemplateResult} from 'lit';

/**
 * The name of a type with its words apart: `TechArticle` is seen, and read out, as "Tech Article". Its text stays as its
 * author wrote it. It looks right with `wordsStyles`.
 */
export function renderWords(text: string): string | TemplateResult[] {
  if (!/^\p{Lu}[\p{L}\d]+$/u.test(text)) return text;
  const words = text.split(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  return words.length > 1 ? words.map((word) => html`<span class="word">${word}</span>`) : text;
}

export const wordsStyles = css`
  .word + .word::before {
    content: ' ';
  }
`;
