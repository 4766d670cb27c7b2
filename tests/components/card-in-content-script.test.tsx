// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

// What the build puts in the place of Preact there.
vi.mock('preact', () => import('../../scripts/bundle/small-preact'));
vi.mock('preact/jsx-runtime', () => import('../../scripts/bundle/small-preact-jsx'));
vi.mock('preact/jsx-dev-runtime', () => import('../../scripts/bundle/small-preact-jsx'));

test('the views are drawn by what stands in for Preact', async () => {
  const { render } = await import('preact');
  const small = await import('../../scripts/bundle/small-preact');
  expect(render).toBe(small.render);
});

await import('./Card.test');
await import('./TermActions.test');
await import('./view-tree.test');
