// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PageFrame, type PageFrameProps } from '../../../components/glossary/PageFrame';
import type { ReadingLook } from '../../../components/glossary/ReadingControls';
import { t } from '../../../platform/words';
import { speak } from '../../support/speak';
import { expectAccessible, renderView } from '../render-view';
import { links } from './sample-links';

interface Changed extends Partial<PageFrameProps> {
  look?: ReadingLook;
  onLook?: (look: ReadingLook) => void;
}

const view = ({ look = { width: 'normal', textSize: 17 }, onLook = () => undefined, ...changed }: Changed = {}) =>
  renderView(
    <PageFrame
      t={t}
      links={links}
      current="list"
      reading={{ look, sizes: { least: 14, most: 26 }, onChange: onLook }}
      onOpenOptions={() => undefined}
      {...changed}
    >
      <h1>Text</h1>
    </PageFrame>,
  );

test('the head leads to all pages and says which one this is', async () => {
  const onOpenOptions = vi.fn();
  const { get, click } = await view({ onOpenOptions });
  expect(get('link', 'Glossary').getAttribute('aria-current')).toBe('page');
  expect(get('link', 'Articles').getAttribute('href')).toBe('/articles');
  expect(get('link', 'Articles').hasAttribute('aria-current')).toBe(false);
  await click('button', 'Options');
  expect(onOpenOptions).toHaveBeenCalledOnce();
});

test('the first link leads past the head', async () => {
  const { container } = await view();
  const skip = container.querySelector('a');
  expect(skip?.textContent).toBe('Skip to the text');
  expect(container.querySelector(skip?.getAttribute('href') ?? '')?.localName).toBe('main');
});

test.each([
  ['Larger text', 18],
  ['Smaller text', 16],
])('%s', async (name, textSize) => {
  const onLook = vi.fn();
  const { click } = await view({ onLook });
  await click('button', name);
  expect(onLook).toHaveBeenCalledWith({ width: 'normal', textSize });
});

test.each([
  ['Larger text', 26],
  ['Smaller text', 14],
])('%s: at its end the button says so, keeps the focus and does nothing', async (name, textSize) => {
  const onLook = vi.fn();
  const { get, click } = await view({ onLook, look: { width: 'wide', textSize } });
  expect(get('button', name).getAttribute('aria-disabled')).toBe('true');
  await click('button', name);
  expect(onLook).not.toHaveBeenCalled();
});

test('the width is one of three', async () => {
  const onLook = vi.fn();
  const { container } = await view({ onLook });
  const widths = [...container.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  expect(widths.map(({ value, checked }) => [value, checked])).toEqual([
    ['narrow', false],
    ['normal', true],
    ['wide', false],
  ]);
  widths[2]?.click();
  expect(onLook).toHaveBeenCalledWith({ width: 'wide', textSize: 17 });
});

test('Escape closes the controls and puts the focus on what opened them', async () => {
  const { container } = await view();
  const details = container.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  details.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(details.open).toBe(false);
  expect(document.activeElement?.localName).toBe('summary');
});

test.each(['en', 'es'] as const)('it has no accessibility violations: %s', async (language) => {
  await speak(language);
  const shown = await view();
  (shown.container.querySelector('details') as HTMLDetailsElement).open = true;
  await expectAccessible(shown);
  await speak('en');
});
