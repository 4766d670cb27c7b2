// @vitest-environment happy-dom
import fc from 'fast-check';
import * as preact from 'preact';
import { describe, expect, test, vi } from 'vitest';
import * as small from '../../../scripts/bundle/small-preact';

type H = (type: unknown, props: Record<string, unknown>, ...children: unknown[]) => unknown;

/** A view described without a library. */
type Described =
  | null
  | string
  | { name: string; key: number | null; props: Record<string, string | boolean>; children: Described[] };

const names = ['p', 'b', 'button', 'Twice', 'Only'];
const described = fc.letrec<{ one: Described }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.constantFrom('hip', 'pain', ' '),
    fc.record({
      name: fc.constantFrom(...names),
      key: fc.constant(null),
      props: fc.record(
        {
          class: fc.constantFrom('a', 'b'),
          'aria-label': fc.constantFrom('a', 'b'),
          hidden: fc.boolean(),
          'aria-pressed': fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      children: fc.oneof(
        fc.array(tie('one'), { maxLength: 4 }),
        // Lists with keys, in any order.
        fc
          .shuffledSubarray([1, 2, 3, 4, 5])
          .map((keys) => keys.map((key): Described => ({ name: 'li', key, props: {}, children: [`item ${key}`] }))),
      ),
    }),
  ),
})).one;

/** Components that show their children in more than one way. */
const makeComponents = (h: H): Record<string, unknown> => ({
  Twice: ({ children }: { children?: unknown }) => [h('i', {}, children), children],
  Only: ({ children, hidden }: { children?: unknown; hidden?: unknown }) => (hidden === true ? null : children),
});

function build(view: Described, h: H, components: Record<string, unknown>): unknown {
  if (view === null || typeof view === 'string') return view;
  const { name, key, props, children } = view;
  const given = key === null ? props : { ...props, key };
  return h(components[name] ?? name, given, ...children.map((child) => build(child, h, components)));
}

describe('draws what Preact draws', () => {
  test('one view in place of the other', () => {
    fc.assert(
      fc.property(fc.array(described, { minLength: 1, maxLength: 5 }), (views) => {
        const [theirs, ours] = [document.createElement('div'), document.createElement('div')];
        const theirComponents = makeComponents(preact.h as unknown as H);
        const ourComponents = makeComponents(small.h as unknown as H);
        for (const view of views) {
          preact.render(build(view, preact.h as unknown as H, theirComponents) as never, theirs);
          small.render(build(view, small.h as unknown as H, ourComponents), ours);
          // The order of attributes plays no part.
          expect(ours.isEqualNode(theirs), `${ours.innerHTML} as ${theirs.innerHTML}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('what has a key stays the element it was, wherever it goes', () => {
  const root = document.createElement('ul');
  const draw = (keys: readonly string[]): Element[] => {
    small.render(keys.map((key) => small.h('li', { key }, key)) as never, root);
    return [...root.children];
  };
  const [a, b, c] = draw(['a', 'b', 'c']);
  expect(draw(['c', 'a', 'b'])).toEqual([c, a, b]);
  expect(draw(['b'])).toEqual([b]);
  expect(a?.isConnected).toBe(false);
});

test('a listener is heard once, and no more when it is gone', () => {
  const root = document.createElement('div');
  const [first, second] = [vi.fn(), vi.fn()];
  small.render(small.h('button', { onClick: first }), root);
  small.render(small.h('button', { onClick: second }), root);
  root.querySelector('button')?.click();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  small.render(small.h('button', {}), root);
  root.querySelector('button')?.click();
  expect(second).toHaveBeenCalledTimes(1);
});

test('drawings are drawn as SVG', () => {
  const root = document.createElement('div');
  small.render(small.h('svg', {}, small.h('path', { d: 'M0 0' })), root);
  expect(root.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test('a component that was taken away draws nothing more', () => {
  class Counter extends small.Component {
    override state = { count: 0 };
    override render(_: unknown, { count }: Record<string, unknown>): unknown {
      return small.h('p', {}, String(count));
    }
  }
  let counter: Counter | undefined;
  class Known extends Counter {
    constructor(props: Record<string, unknown>) {
      super(props);
      counter = this;
    }
  }
  const root = document.createElement('div');
  small.render(small.h(Known, {}), root);
  counter?.setState({ count: 1 });
  expect(root.innerHTML).toBe('<p>1</p>');
  small.render(null, root);
  counter?.setState({ count: 2 });
  expect(root.innerHTML).toBe('');
});
