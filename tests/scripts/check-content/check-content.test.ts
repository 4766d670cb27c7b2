import { expect, test } from 'vitest';
import { type CheckRequest, checkContent } from '../../../scripts/check-content/check-content';
import { readOtherText } from '../../../scripts/check-content/shared-runs';
import { termFile } from '../../glossary/sample-content';
import { plainWords, termWriting } from './sample-writing';

const now = new Date('2026-11-22T09:00Z');
const short = 'This is a part that can bend and that can ache.';
const bodyOf = (first: string, more = plainWords(60)) => `## In short\n\n${first} [1]\n\n## More\n\n${more} [1]\n`;
const hard =
  'Neurophysiological investigations demonstrate considerable abnormalities affecting nociceptive modulation.';
const others = [readOtherText('page.txt', `Somebody wrote: ${short}`)];
const template = termWriting(bodyOf(short), { label: 'sample' }, 'sample');
const ours = [
  { id: 'hip', related: '[knee, ankle]' },
  { id: 'knee', related: '[hip, ankle]' },
  { id: 'ankle', related: '[hip, knee]' },
].map(({ id, related }) => termFile(id, { related }, bodyOf('Here it can bend. So it can ache at times.')));

/** Checks three terms that are right, and one of the test. */
function check(fields: Record<string, string>, body: string, request: Partial<CheckRequest> = {}) {
  const termFiles = [...ours, termFile('wrist', fields, body)];
  return checkContent(
    { termFiles, articleFiles: [], figureFiles: [] },
    { now, others: [], template: null, ...request },
  );
}

test('content that is right has no problems and no warnings', () => {
  expect(check({}, bodyOf(short))).toEqual({ problems: [], warnings: [] });
});

// One row a rule: each is wired in.
test.each<{
  rule: string;
  fields?: Record<string, string>;
  body?: string;
  request?: Partial<CheckRequest>;
  reason: string;
}>([
  { rule: 'the compiler', fields: { use: 'often' }, reason: 'expected specific or general' },
  { rule: 'references', fields: { related: '[hip, elbow]' }, reason: 'found "elbow"' },
  { rule: 'word limits', body: bodyOf(plainWords(61)), reason: 'expected 8 to 60 words' },
  { rule: 'reading grade', body: bodyOf(hard), reason: 'expected reading grade 8 or less' },
  { rule: 'sources', body: bodyOf(short).replace(' [1]\n\n## More', '\n\n## More'), reason: 'expected a source for' },
  {
    rule: 'links',
    body: bodyOf('This is a part that can bend as the hip can.'),
    reason: 'expected a link at the first mention',
  },
  {
    rule: 'advice',
    body: bodyOf('This is a part that can bend. You must rest it.'),
    reason: 'expected information instead of advice',
  },
  { rule: 'own words', request: { others }, reason: 'as in page.txt' },
  { rule: 'dates', fields: { reviewed: '2026-12-24' }, reason: 'expected a day that has been' },
  { rule: 'the template', fields: { label: 'sample' }, request: { template }, reason: 'from the template' },
])('$rule', ({ fields = {}, body = bodyOf(short), request, reason }) => {
  const { problems } = check(fields, body, request);
  const mine = problems.filter(({ file }) => file === 'terms/wrist.md');
  expect(mine.length).toBeGreaterThan(0);
  expect(mine.map((one) => one.reason).join()).toContain(reason);
});

test('a page that one file hides and another shows', () => {
  const sources =
    '[{ publisher: A, title: B, url: "https://example.org/joints", show: false }, { publisher: A, title: B, url: "https://example.org/other" }]';
  const { problems } = check({ sources }, bodyOf(short).replaceAll('[1]', '[1][2]'));
  expect(problems.map(({ file }) => file)).toEqual(['terms/ankle.md', 'terms/hip.md', 'terms/knee.md']);
});

test('an old review is a warning', () => {
  const { problems, warnings } = check({ reviewed: '2020-01-31' }, bodyOf(short));
  expect({ problems, warned: warnings.map(({ file }) => file) }).toEqual({ problems: [], warned: ['terms/wrist.md'] });
});

test('problems are told in the order of files and lines', () => {
  const { problems } = check({ use: 'often' }, '## In short\n\nYou must rest.\n');
  const places = problems.map(({ file, line }) => `${file}:${String(line).padStart(4, '0')}`);
  expect(places.length).toBeGreaterThan(0);
  expect(places).toEqual([...places].sort());
});
