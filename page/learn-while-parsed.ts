import { findFirstName } from './find-first-name';
import type { IndexLoader } from './index-loader';
import { isParsed } from './page-parsed';
import { runInSlices } from './run-in-slices';

/** Most pages that name a term name one in so many blocks at their beginning; more are not searched for it twice. */
const mostBlocks = 200;
/** When nothing was found in what is there of the page, it is looked at again after so long, then twice as long. */
const firstPauseMs = 50;

/**
 * Learns what marking a page will need while the browser still parses it, so that reading can begin when it has: the
 * names, and the senses once a name stands at its beginning. Writes nothing. The end of parsing ends it.
 */
export async function learnWhileParsed(
  document: Document,
  words: IndexLoader,
  { signal, parsed }: { signal: AbortSignal; parsed: Promise<void> },
): Promise<void> {
  await words.loadNames();
  for (let pauseMs = firstPauseMs; !isParsed(document) && !signal.aborted; pauseMs *= 2) {
    const found = await searchBeginning(document, words, { signal, parsed });
    if (found === 'name') {
      // Who cannot be reached now is asked again when the page is read.
      await words.loadSenses().catch(() => undefined);
      return;
    }
    if (found === 'no name') return;
    await Promise.race([parsed, new Promise((resolve) => setTimeout(resolve, pauseMs))]);
  }
}

/** `too short`: there is too little of the page yet to tell. */
async function searchBeginning(
  document: Document,
  { index }: IndexLoader,
  { signal, parsed }: { signal: AbortSignal; parsed: Promise<void> },
): Promise<'name' | 'no name' | 'too short'> {
  const search = findFirstName(document, index, { markName: '' });
  let blocks = 0;
  let found: 'name' | 'no name' | 'too short' = 'no name';
  const step = (): boolean => {
    const { done, value } = search.next();
    if (done) found = value ? 'name' : 'too short';
    return !done && ++blocks < mostBlocks && !isParsed(document);
  };
  await runInSlices(step, { signal, document, idleUntil: parsed, aroundSlice: (slice) => slice() });
  return found;
}
