import { sendMessage } from '../../platform/messages';
import { createOwnAddress, createToldAddress, type PageAddress } from '../../platform/page-address';

/** A frame can be ready before the page around it is: how often and after what pause the question is put again. */
const mostTries = 8;
const firstPauseMs = 50;

/**
 * Finds the address of the page that this frame belongs to; the reader's choice for it holds in all frames. A top frame
 * also answers the other frames and the popup. Null where no site can be told.
 */
export async function findPageAddress(signal: AbortSignal): Promise<PageAddress | null> {
  if (window.top === window) {
    // Before any other frame can be answered, and so before any can report.
    sendMessage('startPage', undefined).catch(() => null);
    return createOwnAddress(signal);
  }
  for (let tries = 0; tries < mostTries && !signal.aborted; tries++) {
    const address = await sendMessage('findTopAddress', undefined).catch(() => null);
    if (address !== null) return createToldAddress(address);
    await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** tries));
  }
  return null;
}
