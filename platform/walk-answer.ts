import { listenTo, type WalkRequest } from './messages';

/** Answers whoever leads this frame to another word. Returns a stop function. */
export function answerWalk(walk: Parameters<typeof listenTo<'walk'>>[2]): () => void {
  return listenTo('walk', checkWalk, walk);
}

function checkWalk(data: unknown): WalkRequest {
  const { to, termId, from } = (data ?? {}) as WalkRequest;
  const isKnown = ['next', 'previous', 'card'].includes(to) && ['position', 'view', 'edge'].includes(from);
  if (!isKnown || (termId !== null && typeof termId !== 'string')) throw new TypeError('message walk: wrong request');
  return { to, termId, from };
}
