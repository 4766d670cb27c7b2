import { expect, test } from 'vitest';
import { entries } from '../../../generated/entries';
import { readMatchIndex } from '../../../generated/match-index';
import { createTokenIndex } from '../../../matching/token-index';
import { scanText } from '../../../scripts/scan/scan-text';
import { termPage } from '../../../scripts/start/term-page';

const matchIndex = readMatchIndex();
const index = createTokenIndex(matchIndex);

/** The words of a page, a block a paragraph. */
const textOf = (html: string) => html.replace(/<style>.*<\/style>|<[^>]+>/gs, '\n\n');

test.each(entries.map((entry) => [entry.id, entry] as const))('%s is found on its page', (id, entry) => {
  const abbreviations = matchIndex.terms.find((one) => one.id === id)?.abbreviations ?? [];
  const found = scanText(textOf(termPage(entry, abbreviations)), index).filter(({ term }) => term === id);
  expect(found.length).toBeGreaterThanOrEqual(1 + entry.aliases.length);
});

test('names are text, not markup', () => {
  expect(termPage({ label: '<b>', aliases: ['a & b'] }, [])).toContain(
    '<p>Doctors write of &#60;b&#62; to their patients.</p>',
  );
});
