import { listenTo, sendMessage } from './messages';
import { findAddress } from './site';

/** The address of the page that a frame belongs to. An app may change it without loading another page. */
export interface PageAddress {
  /** As `findAddress` gives it; its site stays the same. */
  get(): string;
  /** Calls `onChange` after each change until `signal` is aborted. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** How often a browser that does not tell of changes is asked. */
const askAgainMs = 1_000;

/**
 * Creates the address of this top frame's own page, and answers whoever asks for it: null where it is no site. Other
 * frames of the page are told of changes.
 */
export function createOwnAddress(signal: AbortSignal): PageAddress | null {
  const stop = listenTo(
    'getAddress',
    () => undefined,
    () => findAddress(location),
  );
  signal.addEventListener('abort', stop);
  const first = findAddress(location);
  if (first === null) return null;
  let last = first;
  return {
    get: () => findAddress(location) ?? last,
    watch(onChange, watchSignal) {
      const look = (): void => {
        const now = findAddress(location);
        if (now === null || now === last) return;
        last = now;
        onChange();
        sendMessage('tellAddress', now).catch(() => undefined);
      };
      watchLocation(look, watchSignal);
    },
  };
}

/** Creates the address of a frame whose page had `first` when it was asked. */
export function createToldAddress(first: string): PageAddress {
  let last = first;
  return {
    get: () => last,
    watch(onChange, signal) {
      const stop = listenTo('addressChanged', String, (address) => {
        last = address;
        onChange();
      });
      signal.addEventListener('abort', stop);
    },
  };
}

function watchLocation(onChange: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', onChange, { signal });
    return;
  }
  // Firefox before 147 has no such event, and a page's own calls of pushState are not told to anybody.
  const timer = setInterval(onChange, askAgainMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
