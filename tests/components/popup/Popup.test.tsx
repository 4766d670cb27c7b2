// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { PopupProps } from '../../../components/popup/Popup';
import { speak } from '../../support/speak';
import { expectAccessible } from '../render-view';
import { fibromyalgia } from '../sample-entries';
import { renderPopup, siteIs } from './render-popup';

afterEach(() => speak('en'));

const untilMs = new Date(2026, 10, 23, 15, 40).getTime();

const states: Record<string, Partial<PopupProps>> = {
  'terms of the page': {},
  'a page still being read': { findings: { terms: [], isRead: false } },
  'a page without terms': { findings: { terms: [], isRead: true } },
  'a page that has not answered': { page: { kind: 'asking' }, findings: { terms: [], isRead: false } },
  'a page where it cannot run': { page: { kind: 'unavailable' }, findings: { terms: [], isRead: false } },
  'a site switched off': { page: siteIs({ isOn: false, reason: 'off-site', rule: 'clinic.example' }) },
  'a site off by a rule': { page: siteIs({ isOn: false, reason: 'off-rule', rule: '*.example' }) },
  'a site not on the list': { page: siteIs({ isOn: false, reason: 'not-listed' }) },
  'a paused site': { page: siteIs({ isOn: false, reason: 'paused-site', rule: 'clinic.example', untilMs }) },
  'all sites off': { page: siteIs({ isOn: false, reason: 'off-everywhere' }), isAllSitesOn: false },
  'settings that cannot be read': { failure: 'reading' },
};

describe.each(['en', 'es'] as const)('no accessibility violations: %s', (language) => {
  test.each(Object.keys(states))('%s', async (state) => {
    await speak(language);
    await expectAccessible((await renderPopup(states[state])).view);
  });

  test('search results', async () => {
    await speak(language);
    const { view, settle } = await renderPopup();
    await view.type('combobox', 'fibro');
    await settle();
    expect(view.names('option').length).toBeGreaterThan(1);
    await expectAccessible(view);
  });

  test.each([1, 2])('list %i', async (tab) => {
    await speak(language);
    const { view } = await renderPopup({ recentIds: ['fibro-fog'] });
    await view.click('tab', view.names('tab')[tab]);
    await expectAccessible(view);
  });

  test('an explanation', async () => {
    await speak(language);
    const { view, settle } = await renderPopup();
    await view.type('combobox', 'fibromyalgia');
    await view.press('Enter');
    await settle();
    expect(view.names('heading')[0]).toBe('fibromyalgia');
    await expectAccessible(view);
  });
});

test('the switch of the site is the first control, and the focus is in the search', async () => {
  const { view } = await renderPopup();
  const [first] = view.container.querySelectorAll('button, input, a[href], select');
  expect(first).toBe(view.get('switch', 'Explain terms on clinic.example'));
  expect(document.activeElement).toBe(view.get('combobox', 'Search the glossary'));
});

test('a failure says what went wrong, and the glossary still works', async () => {
  const { view } = await renderPopup({ failure: 'writing' });
  expect(view.names('alert')).toEqual(['That could not be saved, so it is as it was before. Please try again.']);
  await view.type('combobox', 'milna');
  expect(view.names('option')).toEqual(['milnacipran']);
});

describe('an explanation', () => {
  test('takes the place of the lists and is remembered; Back gives the search and the focus back', async () => {
    const { view, settle, onOpened } = await renderPopup();
    await view.type('combobox', 'fibromyalgia');
    await view.press('Enter');
    await settle();
    expect(view.names('combobox')).toEqual([]);
    expect(document.activeElement?.textContent).toBe('fibromyalgia');
    expect(view.container.textContent).toContain('Pain in many places');
    expect(onOpened.mock.calls).toEqual([['fibromyalgia']]);
    await view.click('button', 'Back');
    expect((view.get('combobox') as HTMLInputElement).value).toBe('fibromyalgia');
    expect(document.activeElement).toBe(view.get('combobox'));
  });

  test('leads on to other terms with a trail, and back by one step or to any of them', async () => {
    const { view, settle } = await renderPopup();
    await view.type('combobox', 'fibromyalgia');
    await view.press('Enter');
    await settle();
    await view.click('button', 'foggy thinking');
    await settle();
    expect(view.names('heading')[0]).toBe('fibro fog');
    await view.click('button', 'fibromyalgia');
    expect(view.names('heading')[0]).toBe('fibromyalgia');
    await settle();
    await view.click('button', 'foggy thinking');
    await view.press('Escape');
    expect(view.names('heading')[0]).toBe('fibromyalgia');
    await view.press('Escape');
    expect(view.names('combobox')).toHaveLength(1);
  });

  test('leads to its place on the page, to the article and to the glossary', async () => {
    const { view, settle, onJump, onOpenSection, onOpenInGlossary } = await renderPopup({
      findings: { terms: [['fibromyalgia', 2]], isRead: true },
    });
    await view.click('button', 'Explain fibromyalgia');
    await settle();
    await view.click('button', 'Show on this page');
    expect(onJump.mock.calls).toEqual([['fibromyalgia']]);
    await view.click('button', 'What it is');
    expect(onOpenSection.mock.calls).toEqual([[fibromyalgia.section]]);
    await view.click('button', 'Open in the glossary');
    expect(onOpenInGlossary.mock.calls).toEqual([['fibromyalgia']]);
  });

  test('that cannot be loaded says so', async () => {
    const { view, settle } = await renderPopup({ loadEntry: () => Promise.reject(new Error('no such file')) });
    await view.click('button', 'Explain tender point');
    await settle();
    expect(view.names('alert')).toEqual(['The explanation could not be loaded. Close this and try again.']);
  });
});

test('the foot leads to the articles, the glossary and the options', async () => {
  const { view, onOpenPage } = await renderPopup();
  for (const name of ['Articles', 'Full glossary', 'Options']) await view.click('link', name);
  expect(onOpenPage.mock.calls).toEqual([['/articles'], ['/glossary'], ['/options']]);
});
