import { ArticleView } from '../../../../components/ArticleView';
import css from '../../../../components/styles/reader.css?inline';
import { articles } from '../../../../generated/articles';
import type { Surface } from '../surface';

const [first] = articles;
if (!first) throw new Error('the glossary was built without an article');

export const article: Surface = {
  name: 'article',
  css,
  frame: 'page',
  states: { whole: () => <ArticleView article={first} /> },
};
