import { createCardRenderer } from '../../components/render-card';
import cardCss from '../../components/styles/card.css?inline';
import { entries } from '../../generated/entries';
import { readMatchIndex } from '../../generated/match-index';
import type { Article } from '../../glossary/entry';
import { createTokenIndex } from '../../matching/token-index';
import { completeIndex } from '../../page/index-loader';
import { startPageSession } from '../../page/page-session';
import { sectionPath } from '../../platform/extension-pages';
import { t } from '../../platform/words';
import { articleIndex } from './article-index';

/** Marks the terms of an article as real elements and explains them with the card, as on any page. */
export function explainArticle(article: Article, root: Element): void {
  const entriesById = new Map(entries.map((entry) => [entry.id, entry]));
  const session = new AbortController();
  startPageSession(
    {
      document,
      root,
      words: completeIndex(createTokenIndex(articleIndex(readMatchIndex(), article))),
      painter: 'elements',
      // An article is read to learn its words: all of them are marked, whatever the reader has hidden on other pages,
      // and so the card offers no hiding, which would change nothing here.
      choice: { hiddenTerms: new Set(), showsEveryMention: true },
      hiding: null,
      cardCss,
      renderCard: createCardRenderer(t),
      findEntry: async (termId) => entriesById.get(termId) ?? null,
      onOpenSection: (section) => location.assign(sectionPath(section)),
      onFindings: () => undefined,
    },
    session.signal,
  );
}
