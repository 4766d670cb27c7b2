import type { GlossaryLinks } from '../../components/glossary/links';
import {
  articlePath,
  articlesPath,
  categoryPath,
  glossaryPath,
  letterPath,
  welcomePath,
} from '../../platform/extension-pages';

/** The addresses of the glossary's pages. */
export const links: GlossaryLinks = {
  list: glossaryPath(),
  term: (termId) => glossaryPath({ termId }),
  letter: letterPath,
  category: categoryPath,
  articles: articlesPath,
  article: articlePath,
  welcome: welcomePath,
};
