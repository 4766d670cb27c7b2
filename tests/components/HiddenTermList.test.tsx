// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { type HiddenTerm, HiddenTermList, type HiddenTermListProps } from '../../components/HiddenTermList';
import { expectAccessible, renderView } from './render-view';

const flare: HiddenTerm = { termId: 'flare', site: 'b.example', label: 'flare' };
const terms: HiddenTerm[] = [
  { termId: 'hip-pain', site: 'a.example', label: 'hip pain' },
  flare,
  { termId: 'flare', site: 'a.example', label: 'flare' },
];

/** The list under a parent that stores what it is asked to, as the options page does. */
function StoringParent({ onChange }: Pick<HiddenTermListProps, 'onChange'>) {
  const [now, setNow] = useState<readonly HiddenTerm[]>(terms);
  const store = async (term: HiddenTerm, isHidden: boolean): Promise<void> => {
    await onChange(term, isHidden);
    setNow((all) => (isHidden ? [...all, term] : all.filter((one) => one !== term)));
  };
  return <HiddenTermList id="list" title="Hidden" empty="None." terms={now} onChange={store} />;
}

async function renderList(onChange: HiddenTermListProps['onChange'] = async () => undefined) {
  const spy = vi.fn(onChange);
  return { onChange: spy, view: await renderView(<StoringParent onChange={spy} />) };
}

test('terms are in the order of their names, then of the sites, each with its button', async () => {
  const { view } = await renderList();
  expect(view.names('button')).toEqual([
    'Show again: flare on a.example',
    'Show again: flare on b.example',
    'Show again: hip pain on a.example',
  ]);
});

test('a term shown again keeps its row and the focus, and can be taken back there', async () => {
  const { view, onChange } = await renderList();
  view.get('button', 'Show again: flare on b.example').focus();
  await view.click('button', 'Show again: flare on b.example');
  await expect.poll(() => view.names('button')[1]).toBe('Undo: flare on b.example');
  expect(view.names('listitem')[1]).toContain('marked again');
  await expect.poll(() => view.names('status')).toEqual(['“flare” is marked again.']);
  expect(document.activeElement).toBe(view.get('button', 'Undo: flare on b.example'));
  await expectAccessible(view);

  await view.click('button', 'Undo: flare on b.example');
  await expect.poll(() => view.names('button')[1]).toBe('Show again: flare on b.example');
  expect(view.names('listitem')).toHaveLength(3);
  expect(view.names('status')).toEqual(['“flare” is hidden again.']);
  expect(onChange.mock.calls).toEqual([
    [flare, false],
    [flare, true],
  ]);
});

test('a change that cannot be stored is told, and the row stays as it is', async () => {
  const { view } = await renderList(() => Promise.reject(new Error('storage is full')));
  await view.click('button', 'Show again: flare on b.example');
  await expect.poll(() => view.names('status')).toEqual(['Could not be saved. Please try again.']);
  expect(view.get('status').className).not.toContain('hidden');
  expect(view.names('button')[1]).toBe('Show again: flare on b.example');
});

test('an empty list says so', async () => {
  const view = await renderView(
    <HiddenTermList id="list" title="Hidden" empty="None yet." terms={[]} onChange={vi.fn()} />,
  );
  expect(view.names('listitem')).toEqual([]);
  expect(view.get('region', 'Hidden').textContent).toContain('None yet.');
  await expectAccessible(view);
});
