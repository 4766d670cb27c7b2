import { expect, test } from 'vitest';
import { findProblems } from './sample-content';

const right = `---
label: trigger point
aliases: [muscle knot]
abbreviations:
  - text: TrP
    ambiguous: false
use: specific
category: anatomy
related: [hip, knee]
sources:
  - publisher: A Clinic
    title: Muscle pain
    url: https://example.org/muscle-pain
reviewed: 2026-11-22
---

## In short

A sore spot in a muscle. [1]
`;

const webAddress = 'a web address that begins with https:// or http://';
const anId = 'an id in lower case with hyphens, such as "trigger-point"';

test.each([
  {
    mistake: 'empty label',
    was: 'label: trigger point',
    is: 'label: " "',
    says: '2: label: expected some text, found nothing',
  },
  {
    mistake: 'number as label',
    was: 'trigger point',
    is: '12',
    says: '2: label: expected some text, found the number 12',
  },
  {
    mistake: 'missing field',
    was: 'reviewed: 2026-11-22\n',
    is: '',
    says: '2: reviewed: expected a date such as 2026-11-22, found nothing',
  },
  {
    mistake: 'a year that is none',
    was: '    url: https://example.org/muscle-pain',
    is: '    year: 20211\n    url: https://example.org/muscle-pain',
    says: '13: sources 1 year: expected the year of the source in four digits, such as 2021, found the number 20211',
  },
  { mistake: 'unknown field', was: 'use:', is: 'colour: red\nuse:', says: '7: colour: no such field exists' },
  {
    mistake: 'text for a list',
    was: '[muscle knot]',
    is: 'muscle knot',
    says: '3: aliases: expected a list, such as [one, two], found "muscle knot"',
  },
  {
    mistake: 'a mark that sets names apart',
    was: '[muscle knot]',
    is: '[muscle knot, "knot|lump"]',
    says: '3: aliases 2: expected a name without the marks | ; ~ *, found "knot|lump"',
  },
  {
    mistake: 'a rare abbreviation that is not ambiguous',
    was: 'ambiguous: false',
    is: 'ambiguous: false\n    rare: true',
    says: '7: abbreviations 1 rare: expected no such field, because the abbreviation is not ambiguous',
  },
  {
    mistake: 'empty alias',
    was: '[muscle knot]',
    is: '[muscle knot, ""]',
    says: '3: aliases 2: expected some text, found nothing',
  },
  {
    mistake: 'text for yes or no',
    was: 'ambiguous: false',
    is: 'ambiguous: maybe',
    says: '6: abbreviations 1 ambiguous: expected true or false, found "maybe"',
  },
  {
    mistake: 'missing nested field',
    was: '\n    ambiguous: false',
    is: '',
    says: '5: abbreviations 1 ambiguous: expected true or false, found nothing',
  },
  {
    mistake: 'unknown nested field',
    was: 'ambiguous: false',
    is: 'ambiguous: false\n    sense: x',
    says: '7: abbreviations 1 sense: no such field exists',
  },
  {
    mistake: 'id in capitals',
    was: '[hip, knee]',
    is: '[hip, Knee]',
    says: `9: related 2: expected ${anId}, found "Knee"`,
  },
  {
    mistake: 'one related term',
    was: '[hip, knee]',
    is: '[hip]',
    says: '9: related: expected at least 2 related terms, found 1',
  },
  {
    mistake: 'seven related terms',
    was: '[hip, knee]',
    is: '[a, b, c, d, e, f, g]',
    says: '9: related: expected at most 6 related terms, found 7',
  },
  {
    mistake: 'section without anchor',
    was: 'sources:',
    is: 'section: guide\nsources:',
    says: '10: section: expected an article section, such as "my-article#its-anchor", found "guide"',
  },
  {
    mistake: 'source without title',
    was: '    title: Muscle pain\n',
    is: '',
    says: '11: sources 1 title: expected some text, found nothing',
  },
  {
    mistake: 'source that is a text',
    was: 'sources:',
    is: 'sources:\n  - A Clinic',
    says: '11: sources 1: expected a source with publisher, title and url, found "A Clinic"',
  },
  {
    mistake: 'script as address',
    was: 'https://example.org/muscle-pain',
    is: 'javascript:alert(1)',
    says: `13: sources 1 url: expected ${webAddress}, found "javascript:alert(1)"`,
  },
  {
    mistake: 'address without https',
    was: 'https://example.org/muscle-pain',
    is: 'example.org',
    says: `13: sources 1 url: expected ${webAddress}, found "example.org"`,
  },
  {
    mistake: 'only source hidden',
    was: 'muscle-pain\n',
    is: 'muscle-pain\n    show: false\n',
    says: '10: sources: expected at least one source that is shown',
  },
  {
    mistake: 'too many sources',
    was: 'reviewed:',
    is: `${'  - {publisher: A, title: B, url: "https://example.org"}\n'.repeat(6)}reviewed:`,
    says: '10: sources: expected at most 6 sources, found 7',
  },
  {
    mistake: 'day that is not there',
    was: '2026-11-22',
    is: '2026-02-30',
    says: '14: reviewed: expected a date such as 2026-11-22, found "2026-02-30"',
  },
])('$mistake: $says', ({ was, is, says }) => {
  const text = right.replace(was, () => is);
  expect(text).not.toBe(right);
  expect(findProblems([{ path: 'terms/trigger-point.md', text }])).toEqual([`terms/trigger-point.md:${says}`]);
});

test('an unknown category is answered with those that exist', () => {
  const text = right.replace('anatomy', 'bodypart');
  expect(findProblems([{ path: 'terms/trigger-point.md', text }])).toEqual([
    expect.stringMatching(
      /^terms\/trigger-point\.md:8: category: expected one of condition, symptom, .*, research, found "bodypart"$/,
    ),
  ]);
});

test('an ambiguous abbreviation must say what shows its sense and what else it stands for', () => {
  const text = right.replace('ambiguous: false', 'ambiguous: true');
  const expected = [
    'contextWords: expected the words that show this sense',
    'otherSenses: expected what else it stands for',
  ];
  expect(findProblems([{ path: 'terms/trigger-point.md', text }])).toEqual(
    expected.map((one) => `terms/trigger-point.md:5: abbreviations 1 ${one}, because the abbreviation is ambiguous`),
  );
});

test('every problem of every file is told at once', () => {
  const files = ['a', 'b'].map((id) => ({
    path: `terms/${id}.md`,
    text: right.replace('specific', 'often').replace('anatomy', 'condition').replace('2026-11-22', 'today'),
  }));
  expect(findProblems(files).map((line) => line.split(': expected')[0])).toEqual([
    'terms/a.md:7: use',
    'terms/a.md:14: reviewed',
    'terms/b.md:7: use',
    'terms/b.md:14: reviewed',
  ]);
});
