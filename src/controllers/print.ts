import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Turns} from './turns.js';

interface PrintHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly turns: Turns;
}

/** Opens every disclosure of its host for printing and closes again, afterwards, those that it has opened. */
export class PrintController implements ReactiveController {
  readonly #host: PrintHost;
  readonly #beforePrint = () => {
    this.#host.turns.showAll();
    for (const details of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      this.#opened.push({details, name: details.name});
      // A shared name lets only one be open.
      details.name = '';
      details.open = true;
    }
  };
  readonly #afterPrint = () => {
    for (const {details, name} of this.#opened) {
      details.open = false;
      details.name = name;
    }
    this.#opened = [];
  };
  #opened: {details: HTMLDetailsElement; name: string}[] = [];

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#afterPrint();
  }
}
