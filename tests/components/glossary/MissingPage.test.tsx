// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MissingArticle, MissingTerm } from '../../../components/glossary/MissingPage';
import { t } from '../../../platform/words';
import { speak } from '../../support/speak';
import { expectAccessible, renderView } from '../render-view';
import { article, entries } from '../sample-entries';
import { links } from './sample-links';

test('a term that does not exist is named, with what may be meant, a search and all terms', async () => {
  const { container, names, get } = await renderView(
    <MissingTerm t={t} links={links} name="fibro-frog" similar={entries.slice(0, 2)} />,
  );
  expect(names('heading')).toEqual(['This term is not in the glossary', 'Perhaps you are looking for']);
  expect(container.textContent).toContain('The link names “fibro-frog”.');
  expect(get('link', 'fibro fog').getAttribute('href')).toBe('/term/fibro-fog');
  expect(container.querySelector('form')?.getAttribute('action')).toBe('/list');
  expect(get('searchbox').getAttribute('name')).toBe('q');
  get('button', 'Search');
  get('link', 'All terms');
});

test('where nothing is similar there is no empty list', async () => {
  const { names } = await renderView(<MissingTerm t={t} links={links} name="qqq" similar={[]} />);
  expect(names('heading')).toEqual(['This term is not in the glossary']);
});

test('an article that does not exist is named, with those that do', async () => {
  const { names } = await renderView(<MissingArticle t={t} links={links} name="knee" articles={[article]} />);
  expect(names('heading')).toEqual(['This article is not here']);
  expect(names('link')).toEqual([article.title, 'All terms']);
});

test.each(['en', 'es'] as const)('they have no accessibility violations: %s', async (language) => {
  await speak(language);
  await expectAccessible(await renderView(<MissingTerm t={t} links={links} name="x" similar={entries} />));
  await expectAccessible(await renderView(<MissingArticle t={t} links={links} name="x" articles={[article]} />));
  await speak('en');
});
