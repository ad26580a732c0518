import {html, nothing, type TemplateResult} from 'lit';

/** Tags as a list that looks right with `tagsStyles`; `show` is what stands for one of them, `part` what it is
 * called, and `label` what the list is called where no heading says so. */
export function renderTags(
  tags: readonly string[],
  show: (tag: string) => unknown = (tag) => html`<bdi>${tag}</bdi>`,
  part: 'tag' | 'tag item' = 'tag',
  label?: string,
): TemplateResult {
  return html`<ul part="tags" aria-label=${label ?? nothing}>
    ${tags.map((tag) => html`<li part=${part}>${show(tag)}</li>`)}
  </ul>`;
}
