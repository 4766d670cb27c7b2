import { closestShown } from '../composed-tree';
import { markName } from '../mark-look';

const hostStyle: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'pointer-events': 'none',
};

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
  for (const [property, value] of Object.entries(hostStyle)) host.style.setProperty(property, value, 'important');
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
