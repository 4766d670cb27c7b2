import { useEffect, useState } from 'preact/hooks';
import { glossaryPath } from '../../platform/extension-pages';
import { type GlossaryAddress, readAddress } from './read-address';

/**
 * What the address asks for, now and after going back and forth, and what puts a search into it. The first letter of a
 * search makes one step to go back by; typing on changes that step.
 */
export function useListAddress(): [GlossaryAddress, (query: string) => void] {
  const [address, setAddress] = useState(() => readAddress(location.search));
  useEffect(() => {
    const follow = (): void => setAddress(readAddress(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const putQuery = (query: string): void => {
    const path = glossaryPath({ query });
    if (isSearchStep(history.state)) history.replaceState(history.state, '', path);
    else history.pushState(searchStep, '', path);
    setAddress(readAddress(location.search));
  };
  return [address, putQuery];
}

/** What the history keeps beside the address of a search that was typed here. */
const searchStep = { isSearch: true };

function isSearchStep(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isSearch' in state;
}
