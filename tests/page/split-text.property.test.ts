// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMatchIndex } from '../../generated/match-index';
import { findPageMatches } from '../../matching/find-page-matches';
import { createTokenIndex } from '../../matching/token-index';
import { readBlocks, setPage } from './page-under-test';

const index = createTokenIndex(readMatchIndex());

const sentences = [
  'Myofascial pain syndrome (MPS) comes with trigger points; MPS is treated by a physical therapist.',
  'A flare of fibromyalgia is no solar flare, and morning stiffness no metal fatigue.',
  'Anti-inflammatory drugs such as NSAIDs & paracetamol help with osteoarthritis of the hip.',
  'The FDA stands for Food and Drug Administration. ‘Brain fog’ and Sjögren syndrome are common.',
];

const inlineElements = ['b', 'i', 'span', 'em', 'mark', 'font'];

/** The terms of a page whose one paragraph holds these nodes. */
function termsOf(fill: (paragraph: HTMLElement) => void): string[] {
  const page = setPage('<p></p>');
  fill(page.firstElementChild as HTMLElement);
  const texts = readBlocks(page, '').map(({ text }) => text);
  return findPageMatches(texts, index).flatMap((matches) => matches.map(({ termId }) => termId));
}

test('text that is split over inline elements, anywhere, has the same terms', () => {
  const cut = fc.record({ at: fc.nat(120), element: fc.constantFrom(...inlineElements), isNested: fc.boolean() });
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.array(cut, { maxLength: 8 }), (sentence, cuts) => {
      const whole = termsOf((paragraph) => paragraph.append(sentence));
      const split = termsOf((paragraph) => {
        let last = 0;
        let inside: HTMLElement = paragraph;
        for (const { at, element, isNested } of [...cuts].sort((a, b) => a.at - b.at)) {
          inside.append(sentence.slice(last, at));
          last = Math.max(last, Math.min(at, sentence.length));
          const next = document.createElement(element);
          (isNested ? inside : paragraph).append(next);
          inside = next;
        }
        inside.append(sentence.slice(last));
      });
      expect(document.body.textContent).toBe(sentence);
      expect(split).toEqual(whole);
    }),
  );
});
