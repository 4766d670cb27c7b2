// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ListPage, type ListPageProps } from '../../../components/glossary/ListPage';
import type { Entry } from '../../../glossary/entry';
import { groupByCategory, groupByLetter } from '../../../glossary/term-groups';
import { t } from '../../../platform/words';
import { speak } from '../../support/speak';
import { expectAccessible, renderView } from '../render-view';
import { entries } from '../sample-entries';
import { links } from './sample-links';

const view = (changed: Partial<ListPageProps> = {}) =>
  renderView(
    <ListPage
      t={t}
      links={links}
      total={entries.length}
      by="letter"
      groups={groupByLetter(entries)}
      group={null}
      query=""
      found={null}
      onQueryChange={() => undefined}
      {...changed}
    />,
  );

/** As many terms as asked for, three under each letter. */
function manyEntries(count: number): Entry[] {
  const [sample] = entries as [Entry];
  return Array.from({ length: count }, (_, n) => {
    const letter = String.fromCharCode(97 + (Math.floor(n / 3) % 26));
    return { ...sample, id: `${letter}-${n}`, label: `${letter} term ${n}` };
  });
}

test('all terms stand under their letters, and the letters lead to them', async () => {
  const { names, get, container } = await view();
  expect(names('heading')).toEqual(['Glossary', 'F', 'H', 'M', 'T']);
  expect(names('status')).toEqual(['5 terms']);
  const letters = [...get('navigation', 'Letters').querySelectorAll('a')];
  expect(letters.map((letter) => letter.textContent)).toEqual(['F', 'H', 'M', 'T']);
  for (const letter of letters) {
    expect(container.querySelector(`${letter.getAttribute('href')} h2`)?.textContent).toBe(letter.textContent);
  }
  expect(get('link', 'hip bursitis').getAttribute('href')).toBe('/term/hip-bursitis');
});

test('by category they stand under the names of the categories', async () => {
  const { names } = await view({ by: 'category', groups: groupByCategory(entries, ['condition', 'symptom']) });
  expect(names('heading')).toEqual(['Glossary', 'Conditions', 'Symptoms', 'Medicines']);
});

test('one letter that is asked for stands alone, with the way to all', async () => {
  const { names, get } = await view({ group: 'M' });
  expect(names('heading')).toEqual(['Glossary', 'M']);
  expect(get('link', 'M').getAttribute('aria-current')).toBe('page');
  expect(get('link', 'All letters').getAttribute('href')).toBe('/list');
});

test.each([
  ['a letter', 'letter', 'Q', 'No term begins with Q.', 'All letters'],
  ['a category', 'category', 'nonsense', 'There is no category “nonsense”.', 'All categories'],
] as const)('%s that does not exist is told, with a way on', async (_, by, group, says, way) => {
  const shown = await view({ by, group });
  expect(shown.container.querySelector('.empty')?.textContent).toContain(says);
  shown.get('link', way);
  await expectAccessible(shown);
});

test('of thousands of terms one letter is shown, and each letter is a page', async () => {
  const many = manyEntries(5000);
  const { names, get } = await view({ total: many.length, groups: groupByLetter(many) });
  expect(names('heading')).toEqual(['Glossary', 'A']);
  expect(get('link', 'B').getAttribute('href')).toBe('/letter/B');
});

test('a long list shows its beginning, and more when asked', async () => {
  const many = manyEntries(450);
  const shown = await view({ total: 450, by: 'category', groups: groupByCategory(many, []), group: 'symptom' });
  const count = () => shown.container.querySelectorAll('.names li').length;
  expect(count()).toBe(200);
  expect(shown.container.textContent).toContain('200 of 450 are shown.');
  await shown.click('button', 'Show more');
  await shown.click('button', 'Show more');
  expect(count()).toBe(450);
  expect(shown.names('button')).toEqual([]);
});

test('what is found is listed in its order, each with what it is', async () => {
  const shown = await view({ query: 'hip', found: [entries[2] as Entry, entries[4] as Entry] });
  expect(shown.names('status')).toEqual(['2 terms found']);
  expect(shown.names('listitem')).toEqual([
    'hip bursitisWhat hip bursitis means.',
    'tender pointWhat tender point means.',
  ]);
});

test('nothing found says what may help, and leads back to all terms', async () => {
  const onQueryChange = vi.fn();
  const shown = await view({ query: 'qqq ', found: [], onQueryChange });
  expect(shown.names('heading')).toContain('Nothing found for “qqq”');
  await shown.click('button', 'Show all terms');
  expect(onQueryChange).toHaveBeenCalledWith('');
});

test('each key that is typed is told', async () => {
  const onQueryChange = vi.fn();
  await (await view({ onQueryChange })).type('searchbox', 'hi');
  expect(onQueryChange).toHaveBeenCalledWith('hi');
});

test.each(['en', 'es'] as const)('no state has accessibility violations: %s', async (language) => {
  await speak(language);
  for (const state of [{}, { group: 'M' }, { query: 'hip', found: entries }, { query: 'qqq', found: [] }]) {
    await expectAccessible(await view(state));
  }
  await speak('en');
});
