import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from '../../base/decorators.js';
import type {Status, Timeline, TimelineEntry} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {renderCopyLink} from '../../base/copy-link.js';
import {dayOf, renderDate, type ReadersDay} from '../../base/date.js';
import {renderFacts} from '../../base/facts.js';
import {atLevel, renderHeading} from '../../base/heading.js';
import {renderText} from '../../base/text.js';
import {addEnglish} from '../../controllers/localize.js';
import {techTimelineTerms} from '../../locales/en/tech-timeline.js';
import {factsStyles} from '../../styles/facts.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import type {Gap, Point, Stretch} from './arrange.js';
import {itemStyles} from '../../styles/item.styles.js';
import {techTimelineStyles} from './tech-timeline.styles.js';

/** Up to how many entries there is a bar: more segments would not fit a phone. */
const BAR_UP_TO = 40;
/** How long the longest and the shortest gap are with `scale="time"`, in ems. */
const LONGEST = 12;
const SHORTEST = 3;

let time: typeof import('./time.js');

addEnglish(techTimelineTerms);

/**
 * Phases, releases or milestones on a line, each with its status and its dates.
 *
 * @summary A timeline or roadmap.
 * @slot - Shown until there is data; read as data when it is a list, `<dl>` or a table.
 * @slot heading - Replaces the text of the heading.
 * @csspart heading - The element's heading.
 * @csspart progress - The line that says how far things are; there when entries have a status that is known.
 * @csspart progress-bar - The bar in it, with a segment for each of up to 40 entries.
 * @csspart intro - The text that introduces all entries.
 * @csspart group - The heading of a group of entries.
 * @csspart subgroup - The heading of a group inside another one.
 * @csspart list - The `<ol>` of the entries, or of those of one group.
 * @csspart item - The `<li>` of one entry.
 * @csspart marker - The shape on the line that stands for an entry's status.
 * @csspart name - The heading with an entry's name.
 * @csspart link - The link around the name of an entry that has a page.
 * @csspart state - The word for an entry's status.
 * @csspart dates - When an entry is.
 * @csspart date - One date in it.
 * @csspart description - The text of an entry.
 * @csspart facts - The `<dl>` with everything else that is said of an entry.
 * @csspart url - A link among these facts.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart gap - The time between two entries, with `scale="time"`.
 * @csspart today - The mark between what has begun and what has not.
 * @csspart copy-link - The button that copies an entry's address.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--tech-timeline-gap=1.75em] - Space between two entries.
 * @cssprop [--tech-timeline-done] - Color of what is done; by default a green made from the text's color.
 * @cssprop [--tech-timeline-active] - Color of what is in progress; by default made from the links' color.
 * @cssprop [--tech-timeline-planned] - Color of what is planned; by default that of secondary text.
 * @cssprop [--tech-timeline-cancelled] - Color of what is cancelled; by default a red made from the text's color.
 */
export class TechTimeline extends ArticleElement<Timeline> {
  static override styles: CSSResultGroup = [hostStyles, factsStyles, itemStyles, techTimelineStyles];
  static override loadReader = async () => {
    const [reader] = await Promise.all([
      import('../../article/read/timeline.js'),
      import('./time.js').then((module) => (time = module)),
    ]);
    return reader.readTimeline;
  };

  /** `horizontal` sets the entries side by side where there is room for it: from 40em on, and never in print. */
  @property({reflect: true}) layout: 'vertical' | 'horizontal' = 'vertical';

  /**
   * `time` sets the entries as far apart as they are in time and says how far that is. It needs entries in the order of
   * their dates, either way round; others keep the same distance from each other.
   */
  @property({reflect: true}) scale: 'even' | 'time' = 'even';

  /**
   * `ascending` and `descending` sort by date; entries without one stay beside those that they follow. By default, and
   * for any other value, the order is the author's.
   */
  @property() order: 'ascending' | 'descending' | null = null;

  /**
   * The day that is marked as today between the entries, `2026-05-01`; by default the reader's own. Anything that is not
   * a date, like `none`, leaves the mark away. There is none where the entries are not in the order of their dates.
   */
  @property() today: string | null = null;

  /** @internal */
  override readonly idPrefix = 'timeline-';

  /** @internal Known only after what a server could have rendered too. */
  @state() readersDay: ReadersDay | undefined;

  /** Of the headings of entries. Finding it reads the page: once for all of them. */
  #level = 0;

  /** The entries as Markdown, in the order in which they are shown; empty while there are none. */
  async toMarkdown(): Promise<string> {
    const {timelineToMarkdown} = await import('../../article/write/timeline.js');
    const {content, localize} = this;
    if (!content) return '';
    return timelineToMarkdown(
      {...content, items: this.#sorted(content.items)},
      content.title ?? this.defaultHeading(),
      {
        level: this.ownLevel,
        verbatim: this.textFormat === 'markdown',
        describe: (entry) => [
          entry.status ? this.#wordFor(entry.status) : '',
          time
            .describeWhen(entry, localize)
            .map(({text}) => text)
            .join(''),
        ],
      },
    );
  }

  protected override firstUpdated() {
    void this.updateComplete.then(() => {
      const today = dayOf();
      if (today.day !== this.readersDay?.day) this.readersDay = today;
    });
  }

  protected override contentChanged() {
    // What a server has rendered does not know it.
    if (!this.prerendered) this.readersDay ??= dayOf();
    time.adoptStyles(this.renderRoot, time.timeStyles);
  }

  protected override defaultHeading(): string {
    return this.localize.term('timelineHeading');
  }

  protected override renderContent({description, items}: Timeline): TemplateResult {
    this.#level = this.itemLevel;
    const stretches = time.arrange(this.#sorted(items), this.#todayTime(), this.scale === 'time');
    return html`${this.#renderProgress(items)}${description ? html`<div part="intro">${renderText(this, description, this.textFormat, this.mark)}</div>` : nothing}
    ${this.#renderStretches(stretches)}`;
  }

  #renderProgress(items: readonly TimelineEntry[]): TemplateResult | typeof nothing {
    const count = (...kinds: string[]) => items.filter(({status}) => status && kinds.includes(status.kind)).length;
    if (!count('done', 'active', 'planned', 'cancelled')) return nothing;
    return html`<p part="progress">
      ${
        items.length > BAR_UP_TO
          ? nothing
          : html`<span part="progress-bar" aria-hidden="true"
              >${items.map(({status}) => html`<span class=${classOf(status)}></span>`)}</span
            >`
      }
      ${this.localize.term('progress', items.length, count('done'), count('active'))}
    </p>`;
  }

  #renderStretches(stretches: readonly Stretch[]): TemplateResult[] {
    const all = stretches.flatMap(({points}) => points);
    let room = this.turns.take(all).length;
    const rendered: TemplateResult[] = [];
    for (const {headings, points} of stretches) {
      if (room > 0) rendered.push(this.#renderStretch(headings, points.slice(0, room), this.turns.isLong(all)));
      room -= points.length;
    }
    return rendered;
  }

  #renderStretch(headings: Stretch['headings'], points: readonly Point[], isLong: boolean): TemplateResult {
    return html`${headings.map(({text, depth}) =>
        renderHeading(Math.min(this.#level + depth, 6), html`<bdi>${text}</bdi>`, depth ? 'group subgroup' : 'group'),
      )}
      <ol part="list" class=${isLong ? 'long' : nothing}>
        ${points.map((point) => this.#renderPoint(point))}
      </ol>`;
  }

  #renderPoint({entry, gap}: Point): TemplateResult {
    if (entry) return this.#renderEntry(entry);
    if (gap) return this.#renderGap(gap);
    const day = new Date(this.#todayTime()).toISOString().slice(0, 10);
    const word = new Intl.RelativeTimeFormat(this.localize.lang(), {numeric: 'auto'}).format(0, 'day');
    return html`<li class="today">
      <div part="today"><time datetime=${day}>${word}</time></div>
    </li>`;
  }

  /** The gap's length is an attribute of a graphic: where styles may not be set, sizes may. */
  #renderGap({value, unit, share}: Gap): TemplateResult {
    const length = `${Math.max(SHORTEST, share * LONGEST).toFixed(2)}em`;
    const text = this.localize.number(value, {style: 'unit', unit, unitDisplay: 'long', maximumSignificantDigits: 2});
    return html`<li class="gap">
      <div part="gap"><svg width=${length} height=${length} aria-hidden="true"></svg>${text}</div>
    </li>`;
  }

  #renderEntry(entry: TimelineEntry): TemplateResult {
    const {name, description, status, group = [], url, facts} = entry;
    const id = this.idPrefix + entry.id;
    const when = time.describeWhen(entry, this.localize);
    const dates = when.map(({text, date}) => (date ? renderDate(date, this.localize.lang(), 'date', text) : text));
    return atLevel(
      Math.min(this.#level + group.length, 6),
      html`<li part="item" id=${id} class=${classOf(status)}>
        <span part="marker" aria-hidden="true"></span>
        <div class="head">
          <div class="title">
            <h2 part="name">
              <span dir="auto">${url ? html`<a part="link" href=${url} rel="noopener">${name}</a>` : name}</span>
            </h2>
            ${status ? html`<bdi part="state">${this.#wordFor(status)}</bdi>` : nothing}
            ${dates.length ? html`<span part="dates">${dates[1] ? dates : dates[0]}</span>` : nothing}
          </div>
          ${renderCopyLink(this.localize, name)}
        </div>
        ${description ? html`<div part="description">${renderText(this, description, this.textFormat, this.mark)}</div>` : nothing}
        ${renderFacts(facts, this.mark)}
      </li>`,
    );
  }

  /** The author's word; a plain true or false has none of its own. */
  #wordFor({kind, text}: Status): string {
    return text || this.localize.term(kind === 'done' ? 'statusDone' : 'statusPlanned');
  }

  #sorted(items: readonly TimelineEntry[]): readonly TimelineEntry[] {
    const descending = this.order === 'descending';
    return descending || this.order === 'ascending' ? time.sortEntries(items, descending) : items;
  }

  /** The start of today in UTC, as all dates are compared; NaN where there is no today. */
  #todayTime(): number {
    const day = this.today ?? this.readersDay?.day ?? '';
    return /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  }
}

/** A class of ours, never a word from the data. */
function classOf(status: Status | undefined): string {
  return status?.kind ?? 'plain';
}
