import {aTimeout} from '@open-wc/testing';

/** Tries until it does not throw and does not return false; fails with the last error after two seconds. */
export async function eventually<Result>(attempt: () => Result): Promise<Result> {
  for (let tries = 0; ; tries++) {
    try {
      const result = attempt();
      if (result === false) throw new Error(`Still not: ${String(attempt)}`);
      return result;
    } catch (error) {
      if (tries > 80) throw error;
    }
    await aTimeout(25);
  }
}
