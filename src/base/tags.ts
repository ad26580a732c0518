import {html, type TemplateResult} from 'lit';

/** Tags as a list that looks right with `tagsStyles`; `show` is what stands for one of them, `part` what it is called. */
export function renderTags(
  tags: readonly string[],
  show: (tag: string) => unknown = (tag) => html`<bdi>${tag}</bdi>`,
  part: 'tag' | 'tag item' = 'tag',
): TemplateResult {
  return html`<ul part="tags">
    ${tags.map((tag) => html`<li part=${part}>${show(tag)}</li>`)}
  </ul>`;
}
