// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type Hiding, TermActions } from '../../components/TermActions';
import { t } from '../../platform/words';
import { expectAccessible, renderView } from './render-view';

const meansElse = 'Not this meaning here';
const isKnown = 'I know this term';
const saidOfSite = 'You will not see “flare” marked on example.org any more.';
const saidOfAll = 'You will not see “flare” marked anywhere any more.';

async function renderActions(
  scope: Hiding['scope'] = null,
  onChange: Hiding['onChange'] = async (change) => (change.isHidden ? change.scope : null),
) {
  const spy = vi.fn(onChange);
  const hiding = { site: 'example.org', scope, onChange: spy };
  return { onChange: spy, view: await renderView(<TermActions t={t} label="flare" hiding={hiding} />) };
}

test('a marked term has both actions and says nothing', async () => {
  const { view } = await renderActions();
  expect(view.names('button')).toEqual([isKnown, meansElse]);
  expect(view.names('status')).toEqual(['']);
  await expectAccessible(view);
});

test.each([
  { action: meansElse, scope: 'site', says: saidOfSite },
  { action: isKnown, scope: 'everywhere', says: saidOfAll },
] as const)('“$action” hides, says so, and can be undone; the focus follows', async ({ action, scope, says }) => {
  const { view, onChange } = await renderActions();
  view.get('button', action).focus();
  await view.click('button', action);
  await expect.poll(() => view.names('status')).toEqual([says]);
  expect(view.names('button')).toEqual(['Undo']);
  await expect.poll(() => document.activeElement).toBe(view.get('button', 'Undo'));
  await expectAccessible(view);

  await view.click('button', 'Undo');
  await expect.poll(() => view.names('button')).toEqual([isKnown, meansElse]);
  expect(view.names('status')).toEqual(['“flare” is marked again.']);
  await expect.poll(() => document.activeElement).toBe(view.get('button', action));
  expect(onChange.mock.calls).toEqual([[{ scope, isHidden: true }], [{ scope, isHidden: false }]]);
});

test.each([
  { scope: 'site', says: saidOfSite },
  { scope: 'everywhere', says: saidOfAll },
] as const)('a term that is hidden already ($scope) says so and can be undone; no focus is taken', async (row) => {
  const { view, onChange } = await renderActions(row.scope);
  expect(view.names('status')).toEqual([row.says]);
  expect(document.activeElement).toBe(document.body);
  await view.click('button', 'Undo');
  expect(onChange.mock.calls).toEqual([[{ scope: row.scope, isHidden: false }]]);
});

test('shown everywhere again, but still silenced on the site, it says so', async () => {
  const { view } = await renderActions('everywhere', async () => 'site');
  await view.click('button', 'Undo');
  await expect.poll(() => view.names('status')).toEqual([saidOfSite]);
  expect(view.names('button')).toEqual(['Undo']);
});

test.each([
  { scope: null, press: isKnown },
  { scope: 'site', press: 'Undo' },
] as const)('“$press” that cannot be stored is told, and can be pressed again', async ({ scope, press }) => {
  const onChange = vi.fn<Hiding['onChange']>().mockRejectedValue(new Error('the extension is gone'));
  const { view } = await renderActions(scope, onChange);
  const before = view.names('button');
  view.get('button', press).focus();
  await view.click('button', press);
  await expect.poll(() => view.names('status')).toEqual(['Could not be saved. Reload the page and try again.']);
  expect(view.names('button')).toEqual(before);
  expect(document.activeElement).toBe(view.get('button', press));
  await view.click('button', press);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('a second press while it is being stored does nothing', async () => {
  const { view, onChange } = await renderActions(null, () => new Promise(() => undefined));
  await view.click('button', meansElse);
  await view.click('button', isKnown);
  expect(onChange.mock.calls).toEqual([[{ scope: 'site', isHidden: true }]]);
});
