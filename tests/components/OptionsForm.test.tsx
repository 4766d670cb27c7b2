// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { OptionsForm, type OptionsFormProps } from '../../components/OptionsForm';
import { expectAccessible, renderView } from './render-view';

const hiddenTerms = [
  { termId: 'flare', site: null, label: 'flare' },
  { termId: 'hip-pain', site: 'a.example', label: 'hip pain' },
];

async function renderForm(props: Partial<OptionsFormProps> = {}) {
  const callbacks = {
    onPainterChange: vi.fn(),
    onEveryMentionChange: vi.fn(),
    onEnableSite: vi.fn(),
    onHiddenChange: vi.fn(async () => undefined),
  };
  const settings = {
    painter: 'highlights',
    showsEveryMention: false,
    shortcut: 'Alt+Shift+M',
    disabledSites: [],
    hiddenTerms: [],
  } as const;
  return { view: await renderView(<OptionsForm {...settings} {...callbacks} {...props} />), ...callbacks };
}

test.each([
  { painter: 'highlights', checked: false, asks: 'elements' },
  { painter: 'elements', checked: true, asks: 'highlights' },
] as const)('painter $painter: a click asks for $asks', async ({ painter, checked, asks }) => {
  const { view, onPainterChange } = await renderForm({ painter });
  const [name] = view.names('checkbox');
  expect(name).toMatch(/^Mark terms as page elements/);
  expect((view.get('checkbox', name) as HTMLInputElement).checked).toBe(checked);
  await view.click('checkbox', name);
  expect(onPainterChange.mock.calls).toEqual([[asks]]);
});

test.each([{ showsEveryMention: false }, { showsEveryMention: true }])(
  'every mention $showsEveryMention: a click asks for the other',
  async ({ showsEveryMention }) => {
    const { view, onEveryMentionChange } = await renderForm({ showsEveryMention });
    const [, name] = view.names('checkbox');
    expect(name).toMatch(/^Show every mention/);
    expect((view.get('checkbox', name) as HTMLInputElement).checked).toBe(showsEveryMention);
    await view.click('checkbox', name);
    expect(onEveryMentionChange.mock.calls).toEqual([[!showsEveryMention]]);
  },
);

test.each([
  { shortcut: 'Ctrl+Shift+Y', says: 'with the keys Ctrl+Shift+Y.' },
  { shortcut: null, says: 'has no keys now.' },
])('the shortcut $shortcut is told, and where to change it', async ({ shortcut, says }) => {
  const { view } = await renderForm({ shortcut });
  const marking = view.get('region', 'Marking').textContent;
  expect(marking).toContain(says);
  expect(marking).toContain('chrome://extensions/shortcuts');
  expect(marking).toContain('about:addons');
});

test('terms hidden everywhere and on a site are listed apart', async () => {
  const { view } = await renderForm({ hiddenTerms });
  expect(view.get('region', 'Terms you know').querySelector('li')?.textContent).toContain('flare');
  expect(view.get('region', 'Meanings silenced on sites').querySelector('li')?.textContent).toContain(
    'hip pain on a.example',
  );
});

test('nothing hidden says how to hide', async () => {
  const { view } = await renderForm();
  expect(view.get('region', 'Terms you know').textContent).toContain('None. “I know this term”');
  expect(view.get('region', 'Meanings silenced on sites').textContent).toContain('None. “Not this meaning here”');
});

test('each site that is switched off can be switched on again', async () => {
  const { view, onEnableSite } = await renderForm({ disabledSites: ['a.example', 'b.example'] });
  expect(view.names('button')).toEqual(['Explain again on a.example', 'Explain again on b.example']);
  await view.click('button', 'Explain again on b.example');
  expect(onEnableSite.mock.calls).toEqual([['b.example']]);
});

test('no site switched off says so', async () => {
  const { view } = await renderForm();
  expect(view.names('listitem')).toEqual([]);
  expect(view.container.textContent).toContain('None. Open the Termlight button on a site');
});

test.each([
  { disabledSites: [], hiddenTerms: [] },
  { disabledSites: ['a.example', 'b.example'], hiddenTerms },
])('no accessibility violations with sites $disabledSites', async (props) =>
  expectAccessible((await renderForm(props)).view),
);
