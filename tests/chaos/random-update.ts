import type { Random } from '../../scripts/random';
import type { ChaosState, Item, Piece } from './chaos-state';

/** Terms, parts of terms and plain words, so that terms begin, fill, end and cross the texts they stand in. */
const words = [
  ...['hip pain', 'fibromyalgia', 'Duloxetine', 'trigger points', 'central sensitization', 'pregabalin', 'hip', 'pain'],
  ...['central', 'sensitization', 'trigger', 'the', 'and', 'of', 'was', 'with', 'in', 'a', 'doctor', 'said', 'muscles'],
  ...[
    'myofascial pain syndrome (MPS)',
    'MPS',
    'flare',
    'chronic pain',
    'is',
    'not',
    'for',
    'to',
    'hip pain.',
    'today,',
  ],
];
const mostItems = 30;
const mostPieces = 12;

type Update = (state: ChaosState, random: Random) => ChaosState;

/** How often each kind of update is made, as a weight, and how. */
const updates: readonly (readonly [weight: number, update: Update])[] = [
  [8, insertItem],
  [6, removeItem],
  [4, (state, random) => ({ ...state, items: moved(state.items ?? [], random) })],
  [1, (state) => ({ ...state, items: [...(state.items ?? [])].reverse() })],
  [8, (state, random) => editItem(state, random, (item) => ({ text: editedText(item.text, random) }))],
  [4, (state, random) => editItem(state, random, ({ isOpen }) => ({ isOpen: !isOpen }))],
  [4, (state, random) => editItem(state, random, () => ({ detail: random.isTrue(0.4) ? null : randomText(random) }))],
  [4, (state, random) => editItem(state, random, () => ({ tags: randomTags(random) }))],
  [8, insertPiece],
  [6, removePiece],
  [4, (state, random) => ({ ...state, pieces: moved(state.pieces, random) })],
  [8, editPiece],
  [2, (state, random) => ({ ...state, title: editedText(state.title, random) })],
  [3, (state, random) => ({ ...state, banner: random.isTrue(0.4) ? null : randomText(random) })],
  [3, (state, random) => ({ ...state, aside: random.isTrue(0.3) ? null : randomAside(random) })],
  [3, moveAside],
  [2, (state) => ({ ...state, isParked: !state.isParked })],
  [1, (state) => ({ ...state, items: state.items ? null : [] })],
  [1, (state) => ({ ...state, items: [], pieces: [] })],
];
const totalWeight = updates.reduce((sum, [weight]) => sum + weight, 0);

/** The state after one more random update. The given state is left as it is. */
export function updateAtRandom(state: ChaosState, random: Random): ChaosState {
  let at = random.below(totalWeight);
  for (const [weight, update] of updates) {
    at -= weight;
    if (at < 0) return update(state, random);
  }
  throw new Error('the weights do not add up');
}

function randomText(random: Random): string {
  const count = 1 + random.below(random.isTrue(0.3) ? 1 : 9);
  return Array.from({ length: count }, () => random.pick(words)).join(' ') + random.pick(['', '', ' ', '. ']);
}

/** Another text, often one that begins or ends as the one before. */
function editedText(text: string, random: Random): string {
  const cut = random.below(text.length + 1);
  return random
    .pick([
      () => randomText(random),
      () => text.slice(0, cut),
      () => text.slice(cut),
      () => `${text} ${random.pick(words)}`,
      () => `${random.pick(words)} ${text}`,
      () => text.slice(0, text.lastIndexOf(' ') + 1),
      () => text.slice(0, Math.max(0, text.toLowerCase().indexOf('hip pain'))),
      () => '',
    ])()
    .slice(-160);
}

function randomTags(random: Random): string[] {
  return Array.from({ length: random.below(4) }, () => random.pick(words));
}

function randomAside(random: Random): NonNullable<ChaosState['aside']> {
  return { text: randomText(random), place: random.pick(['aside-1', 'aside-2'] as const) };
}

function moveAside(state: ChaosState): ChaosState {
  if (!state.aside) return state;
  return { ...state, aside: { ...state.aside, place: state.aside.place === 'aside-1' ? 'aside-2' : 'aside-1' } };
}

function insertItem(state: ChaosState, random: Random): ChaosState {
  const item: Item = {
    id: state.nextId,
    text: randomText(random),
    detail: random.isTrue(0.5) ? randomText(random) : null,
    isOpen: random.isTrue(0.5),
    tags: randomTags(random),
  };
  const items = state.items ?? [];
  const others = items.length < mostItems ? items : without(items, random.below(items.length));
  return { ...state, nextId: state.nextId + 1, items: inserted(others, random.below(others.length + 1), item) };
}

function removeItem(state: ChaosState, random: Random): ChaosState {
  if (!state.items?.length) return state;
  return { ...state, items: without(state.items, random.below(state.items.length)) };
}

function editItem(state: ChaosState, random: Random, edit: (item: Item) => Partial<Item>): ChaosState {
  if (!state.items?.length) return state;
  const at = random.below(state.items.length);
  return { ...state, items: state.items.map((item, n) => (n === at ? { ...item, ...edit(item) } : item)) };
}

function insertPiece(state: ChaosState, random: Random): ChaosState {
  const kind = random.pick<Piece['kind']>(['text', 'text', 'bold', 'link', 'code']);
  const piece: Piece = { id: state.nextId, kind, text: randomText(random) };
  const { pieces } = state;
  const others = pieces.length < mostPieces ? pieces : without(pieces, random.below(pieces.length));
  return { ...state, nextId: state.nextId + 1, pieces: inserted(others, random.below(others.length + 1), piece) };
}

function removePiece(state: ChaosState, random: Random): ChaosState {
  if (state.pieces.length === 0) return state;
  return { ...state, pieces: without(state.pieces, random.below(state.pieces.length)) };
}

function editPiece(state: ChaosState, random: Random): ChaosState {
  if (state.pieces.length === 0) return state;
  const at = random.below(state.pieces.length);
  const edit = (piece: Piece): Piece =>
    random.isTrue(0.2)
      ? { ...piece, kind: random.pick<Piece['kind']>(['text', 'bold', 'link', 'code']) }
      : { ...piece, text: editedText(piece.text, random) };
  return { ...state, pieces: state.pieces.map((piece, n) => (n === at ? edit(piece) : piece)) };
}

function moved<Entry>(entries: readonly Entry[], random: Random): readonly Entry[] {
  if (entries.length < 2) return entries;
  const from = random.below(entries.length);
  const entry = entries[from] as Entry;
  return inserted(without(entries, from), random.below(entries.length), entry);
}

function inserted<Entry>(entries: readonly Entry[], at: number, entry: Entry): Entry[] {
  return [...entries.slice(0, at), entry, ...entries.slice(at)];
}

function without<Entry>(entries: readonly Entry[], at: number): Entry[] {
  return [...entries.slice(0, at), ...entries.slice(at + 1)];
}
