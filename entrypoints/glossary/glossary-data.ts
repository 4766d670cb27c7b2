import { articles } from '../../generated/articles';
import { entries } from '../../generated/entries';
import type { Article, Entry } from '../../glossary/entry';

/** All that the pages of the glossary show. */
export interface Glossary {
  entries: readonly Entry[];
  articles: readonly Article[];
  findEntry(id: string): Entry | undefined;
  /** The article that is recommended. */
  mainArticle: Article;
}

/** Brings the glossary: the one place that knows where the pages have it from. */
export async function loadGlossary(): Promise<Glossary> {
  const [mainArticle] = articles;
  if (!mainArticle) throw new Error('the glossary was built without an article');
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { entries, articles, mainArticle, findEntry: (id) => byId.get(id) };
}
