import { type ComponentChild, Fragment, h, render } from 'preact';
import { createPortal } from 'preact/compat';
import { type ChaosState, firstState, type Item, type Piece } from '../chaos-state';
import { getAside, type MountApp } from './chaos-app';

/** A Preact app. */
export const mountPreact: MountApp = (host) => {
  let pending: ChaosState | null = null;
  const show = (state: ChaosState): void => {
    pending = null;
    render(h(View, { state }), host);
  };
  show(firstState);
  return {
    show(state, timing) {
      if (timing === 'now') return show(state);
      if (!pending) queueMicrotask(() => pending && show(pending));
      pending = state;
    },
  };
};

function View({ state: { title, banner, pieces, items, aside, isParked } }: { state: ChaosState }): ComponentChild {
  return h(
    'section',
    null,
    h('h2', null, title),
    banner !== null && h('p', null, banner),
    h('p', null, 'First: ', pieces.map(viewPiece), ' and ', items?.length ?? 0, ' entries.'),
    items && h('ul', null, items.map(viewItem)),
    h('p', { hidden: isParked }, 'Parked: ', title, ' or ', banner),
    aside && createPortal(h(Fragment, null, aside.text, h('b', null, ' aside'), aside.text), getAside(aside.place)),
  );
}

function viewPiece({ id, kind, text }: Piece): ComponentChild {
  if (kind === 'text') return text;
  if (kind === 'bold') return h('b', { key: id }, text);
  if (kind === 'link') return h('a', { key: id, href: '#' }, text);
  return h('code', { key: id }, text);
}

function viewItem({ id, text, detail, isOpen, tags }: Item): ComponentChild {
  const shown = isOpen ? tags.map((tag, n) => h('span', { key: n }, tag, ' ')) : tags.join(', ');
  return h('li', { key: id }, text, detail !== null && h('em', null, detail), ' ', shown, isOpen && 'hip pain', '.');
}
