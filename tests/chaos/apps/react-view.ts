import { Activity, createElement as h, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { ChaosState, Item, Piece } from '../chaos-state';
import { getAside } from './chaos-app';

/** All of a state as React elements, the same on a server and in a browser. */
export function ReactView({ state }: { state: ChaosState }): ReactNode {
  const { title, banner, pieces, items, aside, isParked } = state;
  return h(
    'section',
    null,
    h('h2', null, title),
    banner !== null && h('p', null, banner),
    h('p', null, 'First: ', pieces.map(viewPiece), ' and ', items?.length ?? 0, ' entries.'),
    items && h('ul', null, items.map(viewItem)),
    h(Activity, { mode: isParked ? 'hidden' : 'visible', children: h('p', null, 'Parked: ', title, ' or ', banner) }),
    aside && createPortal([aside.text, h('b', { key: 'b' }, ' aside'), aside.text], getAside(aside.place)),
  );
}

function viewPiece({ id, kind, text }: Piece): ReactNode {
  if (kind === 'text') return text;
  if (kind === 'bold') return h('b', { key: id }, text);
  if (kind === 'link') return h('a', { key: id, href: '#' }, text);
  return h('code', { key: id }, text);
}

function viewItem({ id, text, detail, isOpen, tags }: Item): ReactNode {
  const shown = isOpen ? tags.map((tag, n) => h('span', { key: n }, tag, ' ')) : tags.join(', ');
  return h('li', { key: id }, text, detail !== null && h('em', null, detail), ' ', shown, isOpen && 'hip pain', '.');
}
