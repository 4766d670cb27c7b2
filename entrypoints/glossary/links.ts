import type { GlossaryLinks } from '../../components/glossary/links';
import { articlePath, categoryPath, glossaryPath, letterPath, welcomePath } from '../../platform/extension-pages';

/** The addresses of the glossary's pages. */
export const links: GlossaryLinks = {
  list: glossaryPath(),
  term: (termId) => glossaryPath({ termId }),
  letter: letterPath,
  category: categoryPath,
  article: articlePath,
  welcome: welcomePath,
};
