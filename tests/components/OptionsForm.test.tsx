// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { OptionsForm, type OptionsFormProps } from '../../components/OptionsForm';
import { expectAccessible, renderView } from './render-view';

async function renderForm(props: Partial<OptionsFormProps> = {}) {
  const callbacks = { onPainterChange: vi.fn(), onEnableSite: vi.fn() };
  const view = await renderView(<OptionsForm painter="highlights" disabledSites={[]} {...callbacks} {...props} />);
  return { view, ...callbacks };
}

test.each([
  { painter: 'highlights', checked: false, asks: 'elements' },
  { painter: 'elements', checked: true, asks: 'highlights' },
] as const)('painter $painter: a click asks for $asks', async ({ painter, checked, asks }) => {
  const { view, onPainterChange } = await renderForm({ painter });
  expect((view.get('checkbox') as HTMLInputElement).checked).toBe(checked);
  await view.click('checkbox');
  expect(onPainterChange.mock.calls).toEqual([[asks]]);
});

test('each site that is switched off can be switched on again', async () => {
  const { view, onEnableSite } = await renderForm({ disabledSites: ['a.example', 'b.example'] });
  expect(view.names('button')).toEqual(['Explain terms on a.example again', 'Explain terms on b.example again']);
  await view.click('button', 'Explain terms on b.example again');
  expect(onEnableSite.mock.calls).toEqual([['b.example']]);
});

test('no site switched off says so', async () => {
  const { view } = await renderForm();
  expect(view.names('listitem')).toEqual([]);
  expect(view.container.textContent).toContain('None. Open the Termlight button on a site');
});

test.each([{ disabledSites: [] }, { disabledSites: ['a.example', 'b.example'] }])(
  'no accessibility violations with sites $disabledSites',
  async (props) => expectAccessible((await renderForm(props)).view),
);
