// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SiteSwitch } from '../../components/SiteSwitch';
import { expectAccessible, renderView } from './render-view';

test.each([
  { isEnabled: true, checked: 'true' },
  { isEnabled: false, checked: 'false' },
])('switched on: $isEnabled; a click asks for the other', async ({ isEnabled, checked }) => {
  const onChange = vi.fn();
  const view = await renderView(<SiteSwitch site="example.org" isEnabled={isEnabled} onChange={onChange} />);
  const control = view.get('switch', 'Explain terms on example.org') as HTMLInputElement;
  expect(control.checked).toBe(isEnabled);
  expect(control.getAttribute('aria-checked')).toBe(checked);
  await expectAccessible(view);
  await view.click('switch');
  expect(onChange.mock.calls).toEqual([[!isEnabled]]);
});

test('where it cannot run it says so and offers no switch', async () => {
  const view = await renderView(<SiteSwitch site={null} isEnabled={false} onChange={vi.fn()} />);
  expect(view.names('switch')).toEqual([]);
  expect(view.get('status').textContent).toContain('cannot run on this page');
  await expectAccessible(view);
});
