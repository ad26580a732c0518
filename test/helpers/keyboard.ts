import {executeServerCommand} from '@web/test-runner-commands';

/** A key by its `KeyboardEvent.key`, with modifiers in front: `Enter`, `Space`, `a`, `Shift+Tab`, `Control+Home`. */
export type Key = string;

/** Presses a real key: the browser decides where it goes and what it does. */
export async function press(key: Key): Promise<void>;
/** Focuses the control with this text, label or title inside an element (through its shadow root) and presses a real key. */
export async function press(within: Element, key: Key, name?: string): Promise<void>;
export async function press(target: Element | Key, key?: Key, name?: string): Promise<void> {
  if (typeof target === 'string') return executeServerCommand('page-press', {key: target});
  const control = name === undefined ? target : findControl(target, name);
  (control as HTMLElement).focus();
  await executeServerCommand('page-press', {key});
}

/** Types text with real keys into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('page-type', {text});
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** The first control inside an element, its shadow roots included, that shows or is called this. */
export function findControl(within: Element, name: string): HTMLElement {
  for (const control of deepQueryAll(within, controls)) {
    const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const names = [control.textContent, control.getAttribute('aria-label'), control.getAttribute('title'), ...labels];
    if (names.some((text) => text?.replace(/\s+/g, ' ').trim() === name)) return control as HTMLElement;
  }
  throw new Error(`No control called "${name}" in <${within.localName}>`);
}

function* deepQueryAll(root: Element | ShadowRoot, selector: string): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* deepQueryAll(root.shadowRoot, selector);
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) yield element;
    if (element.shadowRoot) yield* deepQueryAll(element.shadowRoot, selector);
  }
}
