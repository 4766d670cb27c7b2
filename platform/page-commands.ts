import { sendMessage, type WalkRequest } from './messages';
import { getTabFindings } from './tab-findings';

/**
 * Leads the reader of a tab to the next or previous marked word, from frame to frame and at the end to the other end.
 * False when there is none that can be seen.
 */
export function walkTo(tabId: number, to: 'next' | 'previous'): Promise<boolean> {
  return walk(tabId, to, null);
}

/** Shows the next mention of a term in a tab, marked or not; after the last the first. False when none can be seen. */
export function jumpToTerm(tabId: number, termId: string): Promise<boolean> {
  return walk(tabId, 'next', termId);
}

/** Opens the card of the word that was walked to last; where there is none, walks to one. False when none can be seen. */
export async function explainWord(tabId: number): Promise<boolean> {
  const request = { to: 'card', termId: null, from: 'position' } as const;
  const explain = async (): Promise<boolean> => {
    const answers = await Promise.all((await findFrames(tabId)).map((frameId) => ask({ tabId, frameId }, request)));
    return answers.includes('there');
  };
  return (await explain()) || ((await walkTo(tabId, 'next')) && explain());
}

/** Each frame keeps its own position, and only one has any: the others are entered from an edge. */
async function walk(tabId: number, to: 'next' | 'previous', termId: string | null): Promise<boolean> {
  const frames = await findFrames(tabId);
  if (to === 'previous') frames.reverse();
  const go = (frameId: number, from: WalkRequest['from']) => ask({ tabId, frameId }, { to, termId, from });
  const answers = await Promise.all(frames.map((frameId) => go(frameId, 'position')));
  if (answers.includes('there')) return true;
  const left = answers.indexOf('left');
  // Whoever has not walked yet begins with what the top frame shows.
  const first = left < 0 ? frames.indexOf(0) : left + 1;
  for (let n = 0; n < frames.length; n++) {
    const frameId = frames[(first + n) % frames.length] as number;
    if ((await go(frameId, left < 0 && n === 0 ? 'view' : 'edge')) === 'there') return true;
  }
  // Of the frame that was begun with, what comes before its view is left.
  return left < 0 && frames.length > 0 && (await go(frames[first] as number, 'edge')) === 'there';
}

/** The frames of a tab in which something was found: the top frame first, the others as the browser has made them. */
async function findFrames(tabId: number): Promise<number[]> {
  return Object.keys(await getTabFindings(tabId))
    .map(Number)
    .sort((a, b) => a - b);
}

/** A frame that does not answer has gone, or begins another page. */
function ask(to: { tabId: number; frameId: number }, request: WalkRequest): Promise<'there' | 'left' | 'none'> {
  return sendMessage('walk', request, to).catch(() => 'none');
}
