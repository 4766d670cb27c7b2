// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { RichTextView } from '../../components/RichTextView';
import type { DrawingNode, RichText } from '../../glossary/entry';
import { t } from '../../platform/words';
import { expectAccessible, renderView } from './render-view';
import { fibromyalgia } from './sample-entries';

const drawing: DrawingNode = {
  element: 'svg',
  attributes: { viewBox: '0 0 10 10' },
  children: [{ element: 'text', attributes: { class: 'title', x: '1' }, children: ['<b>Hip</b>'] }],
};
const text: RichText = [
  {
    kind: 'figure',
    drawingId: 'hip',
    alternative: 'A drawing of a hip.',
    caption: ['Where it hurts.', { kind: 'citation', sourceNumbers: [1] }],
  },
];
const view = (drawings: Record<string, DrawingNode>) =>
  renderView(<RichTextView t={t} text={text} sources={fibromyalgia.sources} drawings={drawings} />);

test('a figure is one image with a text alternative, and has its caption with sources', async () => {
  const figure = await view({ hip: drawing });
  expect(figure.get('img', 'A drawing of a hip.').tagName.toLowerCase()).toBe('svg');
  expect(figure.container.querySelector('figcaption')?.textContent).toBe('Where it hurts.1');
  await expectAccessible(figure);
});

test('its elements are SVG, and words in it stay words', async () => {
  const { container } = await view({ hip: drawing });
  const words = container.querySelector('svg text');
  expect(words?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(words?.textContent).toBe('<b>Hip</b>');
  expect(words?.getAttribute('class')).toBe('title');
});

test('a figure whose drawing is missing is left out', async () => {
  const { container } = await view({});
  expect(container.innerHTML).toBe('');
});
