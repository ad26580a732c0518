import type {LitElement, ReactiveController} from 'lit';
import type {TermKind} from '../article/terms.js';
import type {Mark} from '../base/text.js';

interface TermHost extends LitElement {
  readonly linkTerms: string | null;
  readonly data: unknown;
  readonly idPrefix: string;
  mark: Mark;
}

type Marker = typeof import('./term-marks.js');

let marker: Marker | undefined;

/** Makes links of the terms in its host's texts, while the host wants that; what finds them is loaded only then. */
export class TermLinks implements ReactiveController {
  readonly #host: TermHost;
  #loading = false;

  constructor(host: TermHost) {
    this.#host = host;
    host.addController(this);
    // Its first content is there already.
    if (isOn(host)) host.requestUpdate();
  }

  hostUpdate() {
    const {linkTerms, data, idPrefix, renderRoot} = this.#host;
    const kinds = isOn(this.#host) ? kindsIn(linkTerms).filter((kind) => idPrefix !== `${kind}-`) : [];
    const hasTerms = kinds.length > 0 && typeof data === 'object' && data !== null;
    if (hasTerms && !marker) void this.#load();
    // Anew each time, so that each time the first uses are found.
    this.#host.mark = (hasTerms && marker?.termMark(data, kinds, renderRoot)) || String;
  }

  async #load() {
    if (this.#loading) return;
    this.#loading = true;
    marker = await import('./term-marks.js').catch(() => undefined);
    this.#loading = false;
    if (marker) this.#host.requestUpdate();
  }
}

/** A framework sets undefined where there is no attribute. */
function isOn({linkTerms}: TermHost): boolean {
  return typeof linkTerms === 'string';
}

/** Both, unless one of them is named. */
function kindsIn(value: string | null): TermKind[] {
  const kinds = (['concept', 'mention'] as const).filter((kind) => value?.includes(kind));
  return kinds.length ? kinds : ['concept', 'mention'];
}
