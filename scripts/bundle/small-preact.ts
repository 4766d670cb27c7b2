/**
 * Takes the place of Preact in the content script, which every page loads: draws function and class components, keyed
 * children, refs, listeners and SVG, and nothing else of it. There are no hooks and no contexts; a change of state draws
 * the whole view again, at once. What a view shows and does is the same; the tests of the card run with both.
 */

type Props = Record<string, unknown>;
type Key = string | number | undefined;
interface VNode {
  type: unknown;
  props: Props;
  key: Key;
}
/** What can stand among children; an array is a fragment. */
type Child = VNode | string | number | boolean | null | undefined | Child[];

/** A piece of a view that is drawn. Only texts and elements have a node. */
interface Piece {
  type: unknown;
  key: Key;
  props: Props;
  node: Element | Text | null;
  view: Component | null;
  children: (Piece | null)[];
}

interface Drawing {
  piece: Piece | null;
  child: Child;
}

const drawings = new WeakMap<Node, Drawing>();
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Stands for its children alone. */
export const Fragment = ({ children }: Props): unknown => children;

/** Describes an element or component, as JSX is compiled to. */
export function jsx(type: unknown, { key: _, ...props }: Props, key?: Key): VNode {
  return { type, props, key };
}

/** Describes an element or component, written out. */
export function h(type: unknown, { key, ...props }: Props, ...children: Child[]): VNode {
  return { type, props: children.length > 0 ? { ...props, children } : props, key: key as Key };
}

/** A place for an element that is drawn. */
export function createRef<Value>(): { current: Value | null } {
  return { current: null };
}

/** A part of a view with a state of its own. */
export class Component {
  props: Props;
  state: Props = {};
  root: Node | null = null;

  constructor(props: Props) {
    this.props = props;
  }

  setState(changes: Props): void {
    this.state = { ...this.state, ...changes };
    const drawing = this.root && drawings.get(this.root);
    if (this.root && drawing) render(drawing.child, this.root);
  }

  render(_props: Props, _state: Props): unknown {
    return null;
  }
}

/** Methods that a component may have; called as Preact does. */
interface LifeCycle {
  getSnapshotBeforeUpdate?(propsBefore: Props, stateBefore: Props): unknown;
  componentDidUpdate?(propsBefore: Props, stateBefore: Props, snapshot: unknown): void;
}

/** Draws a view into an element or shadow root in place of the one that was drawn there; null takes it away. */
export function render(child: unknown, root: Node): void {
  const before = drawings.get(root)?.piece ?? null;
  const painter = new Painter(root);
  const [piece = null] = painter.draw([before], [child as Child], root);
  painter.place(root, [piece]);
  drawings.set(root, { piece, child: child as Child });
  for (const done of painter.after) done();
}

class Painter {
  /** What is called when all is drawn, in order. */
  readonly after: (() => void)[] = [];
  readonly #root: Node;

  constructor(root: Node) {
    this.#root = root;
  }

  /** Draws children in place of others: those with the same key, or the same place, and the same type stay. */
  draw(before: readonly (Piece | null)[], children: readonly Child[], parent: Node): (Piece | null)[] {
    const left = new Set(before.filter((piece) => piece !== null));
    const drawn = children.map((child, place) => {
      const { type, props, key } = describe(child);
      if (type === null) return null;
      const isSame = (piece: Piece | null | undefined): boolean => piece?.type === type && piece?.key === key;
      const known = key === undefined ? before[place] : before.find(isSame);
      const piece = known && isSame(known) ? known : newPiece(type, key);
      left.delete(piece);
      this.#drawPiece(piece, props, parent);
      return piece;
    });
    for (const piece of left) this.#remove(piece);
    return drawn;
  }

  /** Puts the nodes of pieces into a parent, in their order; those in their place already are not touched. */
  place(parent: Node, pieces: readonly (Piece | null)[]): void {
    let next = parent.firstChild;
    for (const node of nodesOf(pieces)) {
      if (node === next) next = next.nextSibling;
      else parent.insertBefore(node, next);
    }
  }

  #drawPiece(piece: Piece, props: Props, parent: Node): void {
    const before = piece.props;
    piece.props = props;
    if (typeof piece.type === 'function') this.#drawComponent(piece, before, parent);
    else if (piece.type === textType) {
      const text = props.text as string;
      if (!piece.node) piece.node = document.createTextNode(text);
      else if ((piece.node as Text).data !== text) (piece.node as Text).data = text;
    } else this.#drawElement(piece, before, parent);
  }

  #drawElement(piece: Piece, before: Props, parent: Node): void {
    const name = piece.type as string;
    const isSvg = name === 'svg' || (parent as Element).namespaceURI === svgNamespace;
    piece.node ??= isSvg ? document.createElementNS(svgNamespace, name) : document.createElement(name);
    const element = piece.node as Element;
    for (const prop of Object.keys({ ...before, ...piece.props })) {
      if (before[prop] !== piece.props[prop]) setProp(element, prop, before[prop], piece.props[prop]);
    }
    piece.children = this.draw(piece.children, toList(piece.props.children), element);
    this.place(element, piece.children);
    const { ref } = piece.props as { ref?: { current: unknown } };
    if (ref) ref.current = element;
  }

  #drawComponent(piece: Piece, before: Props, parent: Node): void {
    const { type, props } = piece;
    const isClass = (type as typeof Component).prototype instanceof Component;
    const isNew = piece.view === null;
    if (isClass && isNew) piece.view = new (type as typeof Component)(props);
    const { view } = piece;
    if (!view) {
      const children = type === Fragment ? toList(props.children) : [(type as (given: Props) => Child)(props)];
      piece.children = this.draw(piece.children, children, parent);
      return;
    }
    const { drawnState = view.state } = view as { drawnState?: Props };
    Object.assign(view, { root: this.#root, props, drawnState: view.state });
    const child = view.render(props, view.state) as Child;
    const life = view as LifeCycle;
    const snapshot = isNew ? null : life.getSnapshotBeforeUpdate?.(before, drawnState);
    piece.children = this.draw(piece.children, [child], parent);
    if (!isNew) this.after.push(() => life.componentDidUpdate?.(before, drawnState, snapshot));
  }

  /** `isGone`: an element around it is taken away, and it with that. */
  #remove(piece: Piece, isGone = false): void {
    const { ref } = piece.props as { ref?: { current: unknown } };
    if (ref && ref.current === piece.node) ref.current = null;
    if (piece.view) piece.view.root = null;
    for (const child of piece.children) if (child) this.#remove(child, isGone || piece.node !== null);
    if (!isGone) piece.node?.remove();
  }
}

const textType = '#text';

function describe(child: Child): { type: unknown; props: Props; key: Key } {
  if (child === null || child === undefined || typeof child === 'boolean')
    return { type: null, props: {}, key: undefined };
  if (Array.isArray(child)) return { type: Fragment, props: { children: child }, key: undefined };
  return typeof child === 'object' ? child : { type: textType, props: { text: String(child) }, key: undefined };
}

function newPiece(type: unknown, key: Key): Piece {
  return { type, key, props: {}, node: null, view: null, children: [] };
}

function toList(children: unknown): Child[] {
  return (Array.isArray(children) ? children : [children]) as Child[];
}

function nodesOf(pieces: readonly (Piece | null)[]): Node[] {
  return pieces.flatMap((piece) => (piece ? (piece.node ?? nodesOf(piece.children)) : []));
}

function setProp(element: Element, prop: string, before: unknown, value: unknown): void {
  if (prop === 'children' || prop === 'ref') return;
  if (prop.startsWith('on')) {
    const type = prop.slice(2).toLowerCase();
    if (before) element.removeEventListener(type, before as EventListener);
    if (value) element.addEventListener(type, value as EventListener);
  } else if (prop === 'style') {
    Object.assign((element as HTMLElement).style, value);
  } else if (value === undefined || value === null || (value === false && !prop.includes('-'))) {
    element.removeAttribute(prop);
  } else {
    element.setAttribute(prop, value === true && !prop.includes('-') ? '' : String(value));
  }
}
