import type {LitElement, ReactiveController} from 'lit';

const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** Shows its host anew when the language of an element around it changes; that of `<html>` is seen to elsewhere. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this.#host);
    if (observer) return;
    observer = new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    observer.observe(document, {subtree: true, attributeFilter: ['lang']});
  }

  hostDisconnected() {
    hosts.delete(this.#host);
    if (hosts.size) return;
    observer?.disconnect();
    observer = undefined;
  }
}
