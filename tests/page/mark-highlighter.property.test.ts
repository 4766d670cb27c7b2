// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../matching/match';
import type { TextBlock } from '../../page/text-block';
import { createElementPainter } from './element-painter';
import { readBlocks, setPage } from './page-under-test';

const text = fc.constantFrom('a', 'hip', ' pain ', 'é', '\u{1f9b4}', ' ', 'x y z');

const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom('b', 'i', 'span', 'a', 'sup', 'code', 'p', 'li'), tie('markup'))
    .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  markup: fc
    .array(fc.oneof({ weight: 3, arbitrary: text }, tie('element'), fc.constantFrom('<br>', '<img>', '<!-- -->')), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
}));

/** Cuts a block's text at `cuts` and takes every second part that begins and ends in text. */
function matchesIn({ text, segments }: TextBlock, cuts: readonly number[]): Match[] {
  const offsets = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return offsets.flatMap((start, n) => {
    const end = offsets[n + 1];
    const isInText = (offset: number) => segments.some((one) => one.start <= offset && offset < one.end);
    return n % 2 === 0 && end !== undefined && isInText(start) && isInText(end - 1)
      ? [{ termId: 't', start, end }]
      : [];
  });
}

test('painting any matches and clearing restores the page, node by node', () => {
  let painted = 0;
  fc.assert(
    fc.property(markup, fc.array(fc.nat(60), { maxLength: 8 }), (html, cuts) => {
      const page = setPage(html);
      const before = page.outerHTML;
      const nodes = textNodes(page);
      const highlighter = createElementPainter(document);
      for (const block of readBlocks(page, highlighter.markName)) {
        const matches = matchesIn(block, cuts);
        if (matches.length > 0) highlighter.paint(block, matches);
      }
      painted += page.querySelectorAll(highlighter.markName).length;
      highlighter.clear();
      expect(page.outerHTML).toBe(before);
      expect(textNodes(page).every((node, n) => node === nodes[n])).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(painted).toBeGreaterThan(100);
});

function textNodes(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node as Text] : textNodes(node)));
}
