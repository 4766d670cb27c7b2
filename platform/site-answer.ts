import { listenTo } from './messages';

/** Answers whoever asks a top frame for its site. Returns a stop function. */
export function answerSite(site: string | null): () => void {
  return listenTo(
    'getSite',
    // Some browsers make null of undefined on the way.
    (data) => {
      if (data !== undefined && data !== null) throw new TypeError('message getSite: expected nothing');
      return undefined;
    },
    () => site,
  );
}
