import { type CardOpening, cardOpeningSetting, cardTextSizeSetting } from './settings';

/** How cards open for a pointer, and how large their text is. */
export type CardChoice = CardOpening & { textSizePx: number };

/** Gives what tells how the reader wants cards now, until `signal` is aborted; the defaults until they have been read. */
export function watchCardChoice(signal: AbortSignal): () => CardChoice {
  let opening = cardOpeningSetting.fallback;
  let textSizePx = cardTextSizeSetting.fallback;
  const read = async (): Promise<void> => {
    [opening, textSizePx] = await Promise.all([cardOpeningSetting.get(), cardTextSizeSetting.get()]);
  };
  const stops = [cardOpeningSetting, cardTextSizeSetting].map((setting) => setting.watch(() => void read()));
  // Firefox does not tell a page that was kept for the back button what has been stored meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && read()), { signal });
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  // An extension that was updated or removed has no storage any more; its cards do not open either.
  read().catch(() => null);
  return () => ({ ...opening, textSizePx });
}
