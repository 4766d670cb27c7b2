import { vi } from 'vitest';

/** Nothing is laid out in a unit test: whoever asks what can be seen gets no answer. Undone by `vi.unstubAllGlobals`. */
export function stubLayout(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
}
