// Runs in the page of a contestant: does one step of the work at a time and says how long it took until it was painted.
const place = document.querySelector('main');
const {port1, port2} = new MessageChannel();

/**
 * The time after the next frame has been laid out and painted. What `look` sees is what that frame paints: afterwards
 * something may have come that is not painted yet.
 */
function afterPaint(look = () => {}) {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      look();
      port2.onmessage = () => resolve(performance.now());
      port1.postMessage(undefined);
    });
  });
}

/** All text in a node, in shadow roots too, in the order of the markup. */
export function deepText(node) {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.nodeName)) return '';
  const roots = node.shadowRoot ? [node.shadowRoot, node] : [node];
  return roots.flatMap((root) => [...root.childNodes].map(deepText)).join(' ');
}

function countDeep(node, counts = {nodes: 0, shadowRoots: 0}) {
  counts.nodes++;
  if (node.shadowRoot) {
    counts.shadowRoots++;
    for (const child of node.shadowRoot.childNodes) countDeep(child, counts);
  }
  for (const child of node.childNodes) countDeep(child, counts);
  return counts;
}

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
const isShown = (element) => !element.hidden && element.style.display !== 'none';
const visible = (shown) => [...shown.items()].filter(isShown);
const contains = (element, texts) => {
  const text = squeeze(deepText(element));
  return texts.every((part) => text.includes(part));
};

/** Waits for a step; its conditions by name, each with the time of the first frame in which it was so. */
async function until(step, conditions) {
  const times = {};
  const start = performance.now();
  const result = step();
  for (;;) {
    let met = [];
    const now = await afterPaint(() => {
      met = Object.keys(conditions).filter((name) => !(name in times) && conditions[name]());
    });
    for (const name of met) times[name] = now - start;
    if (Object.keys(conditions).every((name) => name in times)) return {times, result};
    if (now - start > 120_000)
      throw new Error(`Not done: ${Object.keys(conditions)}, ${place.innerHTML.slice(0, 500)}`);
  }
}

export function makeBench(contestant) {
  let shown;

  async function mount({items, texts}) {
    const {isVirtual} = contestant;
    const conditions = {
      'first paint': () => shown.items().length > 0 && (isVirtual || contains(shown.items()[0], texts[0].slice(0, 1))),
      complete: () =>
        isVirtual || (visible(shown).length === items.length && contains([...shown.items()].at(-1), texts.at(-1))),
    };
    return (await until(() => (shown = contestant.mount(place, items)), conditions)).times;
  }

  async function unmount() {
    const {times} = await until(
      () => {
        shown.unmount();
        place.replaceChildren();
      },
      {unmount: () => place.childNodes.length === 0},
    );
    shown = undefined;
    return times;
  }

  async function rest() {
    for (let frame = 0; frame < 5; frame++) await afterPaint();
  }

  const can = (step) => Boolean(shown[step]);

  return {
    mount,
    unmount,

    async change({items, texts}) {
      if (!can('change')) return {};
      const last = () => [...shown.items()].at(-1);
      return (await until(() => shown.change(items), {change: () => contains(last(), texts.at(-1))})).times;
    },

    async filter({query, found}) {
      if (!can('filter')) return {};
      // Nobody types into a field that has no focus.
      shown.focus?.();
      await rest();
      const isDone = () =>
        contestant.isVirtual ? contains(visible(shown)[0], [query]) : visible(shown).length === found;
      return (await until(() => shown.filter(query), {filter: isDone})).times;
    },

    async sort({column, first}) {
      if (!can('sort')) return {};
      return (await until(() => shown.sort(column), {sort: () => contains(shown.items()[0], [first])})).times;
    },

    /** Mounts what has been there before, when all code has run and is compiled: the median of some times. */
    async again({times, ...steps}) {
      const samples = [];
      for (let time = 0; time < times; time++) {
        // Frames in a row wait for the one before to be on the screen.
        await new Promise((resolve) => setTimeout(resolve, 50));
        samples.push(await mount(steps));
        await rest();
        await unmount();
      }
      const median = (name) => samples.map((sample) => sample[name]).sort((a, b) => a - b)[times >> 1];
      return {'again, first paint': median('first paint'), 'again, complete': median('complete')};
    },

    /** Shows items without measuring; whether there are some by now. */
    shows(items) {
      shown ??= contestant.mount(place, items);
      return shown.items().length > 0;
    },

    /** Mounts and unmounts, as pages of an application come and go. */
    async cycle(items, times) {
      for (let time = 0; time < times; time++) {
        shown = contestant.mount(place, items);
        do await afterPaint();
        while (visible(shown).length < items.length);
        shown.unmount();
        shown = undefined;
        place.replaceChildren();
      }
      await afterPaint();
    },

    text: () => squeeze(deepText(place)),
    count: () => countDeep(place),
    /** A frame or a few without work, for what comes late. */
    rest,
  };
}
