import { sendMessage } from '../../platform/messages';
import { findSite } from '../../platform/site';
import { answerSite } from '../../platform/site-answer';

/** A frame can be ready before the page around it is: how often and after what pause the question is put again. */
const mostTries = 8;
const firstPauseMs = 50;

/**
 * Finds the site of the page that this frame belongs to; the reader's choice for it holds in all frames. A top frame
 * also answers the other frames and the popup. Null where no site can be told.
 */
export async function findPageSite(signal: AbortSignal): Promise<string | null> {
  if (window.top === window) {
    const site = findSite(location);
    // Before any other frame can be answered, and so before any can report.
    sendMessage('startPage', undefined).catch(() => null);
    signal.addEventListener('abort', answerSite(site));
    return site;
  }
  for (let tries = 0; tries < mostTries && !signal.aborted; tries++) {
    const site = await sendMessage('findTopSite', undefined).catch(() => null);
    if (site !== null) return site;
    await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** tries));
  }
  return null;
}
