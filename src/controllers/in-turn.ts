let turn: Promise<unknown> = Promise.resolve();

/** Does one thing after the other, each in a task of its own: a reader can act in between. */
export function inTurn(act: () => unknown) {
  turn = turn.then(() => new Promise((resolve) => setTimeout(resolve))).then(act);
}
