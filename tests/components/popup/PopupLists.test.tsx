// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { NamedTerm } from '../../../glossary/named-term';
import type { View } from '../render-view';
import { entries } from '../sample-entries';
import { renderPopup, siteIs } from './render-popup';

const rows = (view: View): string[] =>
  [...view.get('tabpanel').querySelectorAll('li')].map((item) => item.querySelector('[lang]')?.textContent ?? '');
const focused = (): string | null => document.activeElement?.textContent ?? null;

describe('searching', () => {
  test.each([
    { shows: 'the beginning of a name', query: 'milna', found: ['milnacipran'] },
    { shows: 'a word inside a name', query: 'fog', found: ['fibro fog'] },
    { shows: 'a slip while the word is still typed', query: 'fibromialg', found: ['fibromyalgia'] },
    { shows: 'another name, which is shown', query: 'brain', found: ['fibro fogalso brain fog'] },
  ])('$shows', async ({ query, found }) => {
    const { view } = await renderPopup();
    await view.type('combobox', query);
    expect(view.names('option')).toEqual(found);
  });

  test('words of the explanations come in below the names', async () => {
    const { view, settle } = await renderPopup();
    await view.type('combobox', 'fog');
    expect(view.names('option')).toEqual(['fibro fog']);
    await vi.waitFor(async () => {
      await settle();
      expect(view.names('option')).toEqual(['fibro fog', 'fibromyalgia']);
    });
    expect(view.names('status')).toContain('2 terms found');
    expect(view.container.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('In the explanations');
  });

  test('without the explanations, names are still found', async () => {
    const { view, settle } = await renderPopup({ loadTextSearch: () => Promise.reject(new Error('gone')) });
    await view.type('combobox', 'milna');
    await settle();
    expect(view.names('option')).toEqual(['milnacipran']);
  });

  test('the arrow keys choose and go round, Enter opens', async () => {
    const { view, onOpened } = await renderPopup();
    await view.type('combobox', 'fibro');
    const chosen = () => view.get('combobox').getAttribute('aria-activedescendant');
    const [first, second] = [...view.container.querySelectorAll('[role="option"]')].map(({ id }) => id);
    expect(chosen()).toBe(first);
    await view.press('ArrowDown');
    expect(chosen()).toBe(second);
    await view.press('ArrowDown');
    expect(chosen()).toBe(first);
    await view.press('ArrowUp');
    expect(chosen()).toBe(second);
    await view.press('Enter');
    expect(onOpened.mock.calls).toEqual([['fibro-fog']]);
  });

  test('Escape clears first, and closes then', async () => {
    const { view, onClose } = await renderPopup();
    await view.type('combobox', 'fibro');
    await view.press('Escape');
    expect((view.get('combobox') as HTMLInputElement).value).toBe('');
    expect(onClose).not.toHaveBeenCalled();
    await view.press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('nothing found says so, and what to do', async () => {
    const { view, settle } = await renderPopup();
    await view.type('combobox', ' xyzzy ');
    expect(view.names('status')).toContain('Searching…');
    await vi.waitFor(async () => {
      await settle();
      expect(view.names('status')).toContain('Nothing found for “xyzzy”. A shorter part of the word may help.');
    });
    expect(view.names('option')).toEqual([]);
  });
});

describe('this page', () => {
  test('its terms as given with their counts; ids nobody knows are left out', async () => {
    const { view } = await renderPopup();
    expect(rows(view)).toEqual(['tender point', 'fibro fog']);
    expect(view.names('button')).toContain('tender point, 7 times on this page: show the next');
    expect(view.names('button')).toContain('fibro fog, 1 time on this page: show it there');
  });

  test('a press goes there and says so; the other button explains', async () => {
    const { view, settle, onJump, onOpened } = await renderPopup();
    await view.click('button', 'fibro fog, 1 time on this page: show it there');
    await settle();
    expect(onJump.mock.calls).toEqual([['fibro-fog']]);
    expect(onOpened).not.toHaveBeenCalled();
    expect(view.names('status')).toContain('fibro fog: shown on the page.');
    onJump.mockResolvedValue(false);
    await view.click('button', 'fibro fog, 1 time on this page: show it there');
    await settle();
    expect(view.names('status')).toContain('fibro fog is no longer on the page.');
    await view.click('button', 'Explain fibro fog');
    expect(onOpened.mock.calls).toEqual([['fibro-fog']]);
  });

  test('up and down go through the rows, left and right through the buttons of a row', async () => {
    const { view } = await renderPopup();
    view.get('button', 'tender point, 7 times on this page: show the next').focus();
    await view.press('ArrowDown');
    expect(focused()).toBe('fibro fog 1');
    await view.press('ArrowRight');
    expect(document.activeElement).toBe(view.get('button', 'Explain fibro fog'));
    await view.press('ArrowUp');
    expect(document.activeElement).toBe(view.get('button', 'Explain tender point'));
    await view.press('End');
    expect(document.activeElement).toBe(view.get('button', 'Explain fibro fog'));
    expect(
      view.container.querySelectorAll('[data-stop="jump"][tabindex="0"], [data-stop="explain"][tabindex="0"]'),
    ).toHaveLength(1);
  });

  test('every mention can be asked for', async () => {
    const { view, onEveryMentionChange } = await renderPopup();
    await view.click('switch', 'Show every mention');
    expect(onEveryMentionChange.mock.calls).toEqual([[true]]);
  });

  test.each([
    {
      shows: 'none found',
      props: { findings: { terms: [], isRead: true } },
      says: 'No health terms found on this page.',
    },
    { shows: 'being read', props: { findings: { terms: [], isRead: false } }, says: 'Reading this page…' },
    {
      shows: 'switched off',
      props: { page: siteIs({ isOn: false, reason: 'off-site' }) },
      says: 'Nothing is explained here while Termlight is off.',
    },
  ])('$shows: says so', async ({ props, says }) => {
    const { view } = await renderPopup(props);
    expect(view.get('tabpanel').textContent).toBe(says);
  });

  test('is no list where the extension cannot run', async () => {
    const { view } = await renderPopup({ page: { kind: 'unavailable' } });
    expect(view.names('tab')).toEqual(['A to Z', 'Recent']);
    expect(rows(view)).toEqual(entries.map(({ label }) => label));
  });
});

describe('A to Z', () => {
  const openList = async (terms?: NamedTerm[]) => {
    const popup = await renderPopup(terms ? { terms } : {});
    await popup.view.click('tab', 'A to Z');
    return popup;
  };

  test('all terms under their letters; one category on demand', async () => {
    const { view } = await openList();
    expect(view.names('heading')).toEqual(['F', 'H', 'M', 'T']);
    expect(rows(view)).toEqual(entries.map(({ label }) => label));
    const choice = view.container.querySelector('select') as HTMLSelectElement;
    expect([...choice.options].map(({ text }) => text)).toEqual([
      'All categories (5)',
      'Conditions (1)',
      'Medicines (1)',
      'Symptoms (3)',
    ]);
    choice.value = 'medicine';
    choice.dispatchEvent(new Event('change'));
    await view.press('x');
    expect(rows(view)).toEqual(['milnacipran']);
  });

  test('a letter goes to its first term, the focus with it', async () => {
    const { view } = await openList();
    await view.click('button', 'H');
    expect(focused()).toBe('hip bursitis');
    await view.press('ArrowDown');
    expect(focused()).toBe('milnacipran');
  });

  test('thousands of terms come in pages', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const many = Array.from({ length: 5000 }, (_, n) => ({
      id: `t${n}`,
      label: `${letters[Math.floor(n / 200)]}${String(n).padStart(4, '0')}`,
      category: 'symptom',
      otherNames: [],
    }));
    const { view } = await openList(many);
    expect(rows(view)).toHaveLength(150);
    await view.click('button', 'M');
    expect(rows(view)).toHaveLength(150);
    expect(focused()).toBe('M2400');
    await view.click('button', 'More terms');
    expect(rows(view)[0]).toBe('M2550');
    await view.click('button', 'Earlier terms');
    expect(rows(view)[0]).toBe('M2400');
  });
});

describe('recent terms', () => {
  test('are listed as given and can be forgotten', async () => {
    const { view, onClearRecent, onOpened } = await renderPopup({ recentIds: ['tender-point', 'gone', 'fibro-fog'] });
    await view.click('tab', 'Recent');
    expect(rows(view)).toEqual(['tender point', 'fibro fog']);
    await view.click('button', 'Forget these');
    expect(onClearRecent).toHaveBeenCalledOnce();
    await view.click('button', 'fibro fog');
    expect(onOpened.mock.calls).toEqual([['fibro-fog']]);
  });

  test.each([
    { keepsRecentTerms: true, says: 'Terms you open are listed here, so that you find them again.' },
    { keepsRecentTerms: false, says: 'Opened terms are not remembered. You can change that in the options.' },
  ])('none: $says', async ({ keepsRecentTerms, says }) => {
    const { view } = await renderPopup({ keepsRecentTerms });
    await view.click('tab', 'Recent');
    expect(view.get('tabpanel').textContent).toBe(says);
  });
});

test('the arrow keys go through the lists', async () => {
  const { view } = await renderPopup();
  view.get('tab', 'This page').focus();
  await view.press('ArrowRight');
  expect(view.get('tab', 'A to Z').getAttribute('aria-selected')).toBe('true');
  await view.press('End');
  expect(view.get('tabpanel').textContent).toContain('Terms you open');
});
