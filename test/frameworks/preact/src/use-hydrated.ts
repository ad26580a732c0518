import {useLayoutEffect, useState} from 'preact/hooks';

/**
 * False on a server and while its page is hydrated, true from then on. Preact sets listeners while it hydrates, and no
 * properties, but it does so for a new key.
 */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useLayoutEffect(() => setHydrated(true), []);
  return hydrated;
}
