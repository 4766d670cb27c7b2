// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ArticleView } from '../../components/ArticleView';
import { t } from '../../platform/words';
import { speak } from '../support/speak';
import { expectAccessible, renderView } from './render-view';
import { article } from './sample-entries';

const view = () => renderView(<ArticleView t={t} article={article} />);

test('contents lead to the sections they name', async () => {
  const { get, container } = await view();
  const links = [...get('navigation', 'Contents').querySelectorAll('a')];
  expect(links.map((link) => link.textContent)).toEqual(['What it is', 'What helps']);
  for (const link of links) {
    const section = container.querySelector(link.getAttribute('href') ?? '');
    expect(section?.querySelector('h2')?.textContent).toBe(link.textContent);
  }
});

test('title, sections, sources and date are there', async () => {
  const { names, container } = await view();
  expect(names('heading')).toEqual(['Contents', article.title, 'What it is', 'What helps', 'Sources']);
  expect(names('link')).toContain('NHS: Fibromyalgia');
  expect(container.textContent).toContain('Last checked 2026-11-22.');
});

test('its terms are plain words', async () => {
  const { names, container } = await view();
  expect(container.querySelector('.article-text p')?.textContent).toBe('Fibromyalgia can hurt the hip.');
  expect(names('button')).toEqual([]);
});

test.each(['en', 'es'] as const)('it has no accessibility violations: %s', async (language) => {
  await speak(language);
  await expectAccessible(await view());
  await speak('en');
});
