import {useSyncExternalStore} from 'react';

/**
 * False on a server and while its page is hydrated, true from then on. React 19 gives a custom element neither properties
 * nor listeners while it hydrates (https://github.com/facebook/react/issues/35446), but it does so for a new key.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
