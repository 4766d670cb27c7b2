// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ArticleList } from '../../../components/glossary/ArticleList';
import { t } from '../../../platform/words';
import { expectAccessible, renderView } from '../render-view';
import { article } from '../sample-entries';
import { links } from './sample-links';

const articles = [article, { ...article, slug: 'sleep', title: 'Sleep', description: 'How to rest.' }];

test('every article is there with its link and what it is about', async () => {
  const view = await renderView(<ArticleList t={t} links={links} articles={articles} />);
  expect(view.names('heading')).toEqual(['Articles']);
  expect(view.names('link')).toEqual(['Fibromyalgia and hip pain', 'Sleep']);
  expect(view.get('link', 'Sleep').getAttribute('href')).toBe('/article/sleep');
  expect(view.container.textContent).toContain('How to rest.');
  await expectAccessible(view);
});
