import { closestShown } from '../composed-tree';
import { markName } from '../mark-look';

/** Page style sheets reach the element: what keeps it out of sight is important. */
const hostStyle =
  'all: initial !important; position: fixed !important; opacity: 0 !important; pointer-events: none !important';

/** Screen readers say only what changes in a region that they know already. */
const pauseMs = 120;

/** Says a text politely; `near` is the element of the page that it is about. */
export type Announce = (text: string, near: Element) => void;

/**
 * Creates a place for announcements, which nobody sees and no script of the page can read. It is in the document until
 * `signal` is aborted. Of what is said in quick succession, the last is said.
 */
export function createAnnouncer(document: Document, signal: AbortSignal): Announce {
  const host = document.createElement(`${markName}-status`);
  host.style.cssText = hostStyle;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.remove();
  });
  return (text, near) => {
    // All else is inert while one of these is open.
    const parent = closestShown(near, 'dialog:modal, :fullscreen') ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    clearTimeout(timer);
    region.textContent = '';
    timer = setTimeout(() => {
      region.textContent = text;
    }, pauseMs);
  };
}
