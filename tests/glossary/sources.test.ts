import { expect, test } from 'vitest';
import type { Inline, RichText } from '../../glossary/entry';
import { renumberCitations, reportWrongCitations, shownSources } from '../../glossary/sources';

const listed = (title: string, show: boolean) => ({ publisher: 'P', title, url: 'https://example.org/', show });
const cite = (...sourceNumbers: number[]): Inline => ({ kind: 'citation', sourceNumbers });
const paragraph = (...children: Inline[]): RichText => [{ kind: 'paragraph', children }];

test('hidden sources are left out and the others numbered without gaps', () => {
  const { sources, numbers } = shownSources([
    listed('A', false),
    listed('B', true),
    listed('C', false),
    listed('D', true),
  ]);
  expect(numbers).toEqual([null, 1, null, 2]);
  expect(sources).toEqual([
    { publisher: 'P', title: 'B', url: 'https://example.org/' },
    { publisher: 'P', title: 'D', url: 'https://example.org/' },
  ]);
});

test('a source keeps its year, and gets none where none is known', () => {
  const { sources } = shownSources([{ ...listed('A', true), year: 2021 }, listed('B', true)]);
  expect(sources.map((one) => ('year' in one ? one.year : 'none'))).toEqual([2021, 'none']);
});

test.each<{ shows: string; before: RichText; after: RichText }>([
  { shows: 'a shown one gets its new number', before: paragraph('x', cite(2)), after: paragraph('x', cite(1)) },
  { shows: 'a hidden one goes', before: paragraph('x', cite(1), ' y'), after: paragraph('x', ' y') },
  { shows: 'of several the shown ones stay', before: paragraph(cite(1, 4, 3, 2)), after: paragraph(cite(2, 1)) },
  {
    shows: 'in emphasis',
    before: paragraph({ kind: 'strong', children: [cite(4)] }),
    after: paragraph({ kind: 'strong', children: [cite(2)] }),
  },
  {
    shows: 'in a list',
    before: [{ kind: 'list', items: [['x', cite(4)], [cite(3)]] }],
    after: [{ kind: 'list', items: [['x', cite(2)], []] }],
  },
  {
    shows: 'words and links stay',
    before: paragraph('x', { kind: 'term', termId: 'hip', text: '[2]' }),
    after: paragraph('x', { kind: 'term', termId: 'hip', text: '[2]' }),
  },
])('renumbering: $shows', ({ before, after }) => {
  expect(renumberCitations(before, [null, 1, null, 2])).toEqual(after);
});

test('source numbers that are not listed are reported at their paragraph, nested ones too', () => {
  const body = [...paragraph(cite(1, 3)), ...paragraph({ kind: 'strong', children: [cite(0)] }, cite(2))];
  const problems: string[] = [];
  reportWrongCitations({ body, lines: [4, 6] }, 2, (line, reason) => problems.push(`${line}: ${reason}`));
  expect(problems).toEqual([
    '4: expected a source number from 1 to 2, found [3]',
    '6: expected a source number from 1 to 2, found [0]',
  ]);
});
