// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PageStatus, SiteStatus } from '../../../components/popup/page-status';
import { renderPopup, siteIs } from './render-popup';

const siteSwitch = 'Explain terms on clinic.example';
const untilMs = new Date(2026, 10, 23, 15, 40).getTime();
const isOn = false;

test.each<{ shows: string; status: Partial<SiteStatus>; note: string }>([
  { shows: 'on', status: {}, note: '' },
  {
    shows: 'on by a rule for more',
    status: { rule: '*.example' },
    note: 'On by your rule *.example. Switching off removes that rule.',
  },
  { shows: 'on by a rule of its own', status: { rule: 'clinic.example' }, note: '' },
  { shows: 'off', status: { isOn, reason: 'off-site', rule: 'clinic.example' }, note: '' },
  {
    shows: 'off by a rule',
    status: { isOn, reason: 'off-rule', rule: 'clinic.example/forum/*' },
    note: 'Off by your rule clinic.example/forum/*. Switching on removes that rule.',
  },
  {
    shows: 'not on the list',
    status: { isOn, reason: 'not-listed' },
    note: 'Only sites on your list are explained. Switching on adds this one.',
  },
  {
    shows: 'paused',
    status: { isOn, reason: 'paused-site', rule: 'clinic.example', untilMs },
    note: 'Paused here until 3:40 PM.',
  },
  {
    shows: 'paused by a rule',
    status: { isOn, reason: 'paused-site', rule: '*.example', untilMs },
    note: 'Paused until 3:40 PM by your rule *.example.',
  },
  {
    shows: 'paused everywhere',
    status: { isOn, reason: 'paused-everywhere', rule: '*', untilMs },
    note: 'Paused on all sites until 3:40 PM.',
  },
  {
    shows: 'off everywhere',
    status: { isOn, reason: 'off-everywhere' },
    note: 'Off on all sites. Either switch turns it on again.',
  },
])('$shows: says so, and a press asks for the other', async ({ status, note }) => {
  const { view, onSiteChange } = await renderPopup({ page: siteIs(status) });
  const control = view.get('switch', siteSwitch) as HTMLInputElement;
  expect(control.checked).toBe(status.isOn ?? true);
  expect(view.container.querySelector('.site-note')?.textContent?.replaceAll('\u202f', ' ')).toBe(note);
  await view.click('switch', siteSwitch);
  expect(onSiteChange.mock.calls).toEqual([[!(status.isOn ?? true)]]);
});

test('pausing and resuming are one button, which keeps the focus', async () => {
  const running = await renderPopup();
  await running.view.click('button', 'Pause for an hour');
  expect(running.onPause).toHaveBeenCalledOnce();
  const paused = await renderPopup({ page: siteIs({ isOn, reason: 'paused-site', untilMs }) });
  await paused.view.click('button', 'Resume');
  expect(paused.onResume).toHaveBeenCalledOnce();
});

test('a site that is off cannot be paused', async () => {
  const { view } = await renderPopup({ page: siteIs({ isOn, reason: 'off-site' }) });
  expect(view.names('button')).not.toContain('Pause for an hour');
});

test('the switch for all sites is always there', async () => {
  const { view, onAllSitesChange } = await renderPopup({ page: { kind: 'unavailable' } });
  expect(view.names('switch')).toEqual(['All sites']);
  await view.click('switch', 'All sites');
  expect(onAllSitesChange.mock.calls).toEqual([[false]]);
});

describe('without an answer of the page', () => {
  test.each<{ kind: 'asking' | 'unavailable'; says: string }>([
    { kind: 'asking', says: 'Waiting for this page…' },
    { kind: 'unavailable', says: 'Termlight cannot run on this page' },
  ])('$kind: no switch for it, and the reason', async ({ kind, says }) => {
    const page: PageStatus = { kind };
    const { view } = await renderPopup({ page });
    expect(view.names('switch')).not.toContain(siteSwitch);
    expect(view.container.querySelector('.site-missing')?.textContent).toContain(says);
  });
});
