// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '../../../entrypoints/options/OptionsApp';
import { entries } from '../../../generated/entries';
import { onMessage } from '../../../platform/checked-messages';
import { hiddenTerms, setTermHidden, silencedTerms } from '../../../platform/hidden-terms';
import { densitySetting } from '../../../platform/settings';
import { renderView, type View } from '../../components/render-view';

let stopAnswering: () => void;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.commands, 'getAll').mockImplementation(async () => [
    { name: 'toggle-every-mention', shortcut: 'Alt+Shift+M' },
  ]);
  stopAnswering = onMessage('setTermHidden', setTermHidden);
});
afterEach(() => {
  stopAnswering();
  vi.restoreAllMocks();
});

const [known] = entries;
if (!known) throw new Error('the glossary was built without a term');

async function openOptions(): Promise<View> {
  const view = await renderView(<OptionsApp />);
  await eventually(() => expect(view.names('heading')).toContain('Terms you know'));
  return view;
}

/** Waits for what comes after storage has answered. */
const eventually = (check: () => void | Promise<void>) =>
  vi.waitFor(async () => {
    await act(() => Promise.resolve());
    await check();
  });

test('hidden terms are listed by their names, and by their ids when they have left the glossary', async () => {
  await hiddenTerms.set([known.id, 'no-such-term']);
  await silencedTerms.set([{ site: 'a.example', termId: known.id }]);
  const view = await openOptions();
  expect(view.names('button').sort()).toEqual(
    [`Show again: ${known.label}`, `Show again: ${known.label} on a.example`, 'Show again: no-such-term'].sort(),
  );
});

test('a term is shown again, and hidden again by undo', async () => {
  await silencedTerms.set([{ site: 'a.example', termId: 'no-such-term' }]);
  const view = await openOptions();
  await view.click('button', 'Show again: no-such-term on a.example');
  await eventually(async () => expect(await silencedTerms.get()).toEqual([]));
  await eventually(() => expect(view.names('button')).toEqual(['Undo: no-such-term on a.example']));
  await view.click('button', 'Undo: no-such-term on a.example');
  await eventually(async () =>
    expect(await silencedTerms.get()).toEqual([{ site: 'a.example', termId: 'no-such-term' }]),
  );
});

test('every mention is switched on, and follows a change made elsewhere', async () => {
  const view = await openOptions();
  const [, name] = view.names('checkbox');
  await view.click('checkbox', name);
  await eventually(async () => expect(await densitySetting.get()).toBe('every'));
  await densitySetting.set('calm');
  await eventually(() => expect((view.get('checkbox', name) as HTMLInputElement).checked).toBe(false));
});

test('the keys of the shortcut are shown', async () => {
  const view = await openOptions();
  await eventually(() => expect(view.get('region', 'Marking').textContent).toContain('Alt+Shift+M'));
});
