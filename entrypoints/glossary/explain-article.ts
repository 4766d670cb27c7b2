import { explainTerm } from '../../components/explain-term';
import { createCardRenderer } from '../../components/render-card';
import cardCss from '../../components/styles/card.css?inline';
import { entries } from '../../generated/entries';
import { readMatchIndex } from '../../generated/match-index';
import type { Article } from '../../glossary/entry';
import { createTokenIndex } from '../../matching/token-index';
import { completeIndex } from '../../page/index-loader';
import { createMarkSheet } from '../../page/look/mark-sheet';
import { startPageSession } from '../../page/page-session';
import { watchCardChoice } from '../../platform/card-choice';
import { glossaryPath, sectionPath } from '../../platform/extension-pages';
import { markLookSetting } from '../../platform/settings';
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
      style: { load: async () => createMarkSheet(await markLookSetting.get()), isInDocument: true },
      markDescription: t('marks.description'),
      announce: (term) => t('marks.announcement', { term }),
      // An article is read to learn its words: all of them are marked, whatever the reader has hidden on other pages,
      // and so the card offers no hiding, which would change nothing here.
      choice: { hiddenTerms: new Set(), density: 'every' },
      hiding: null,
      loadCardCss: async () => cardCss,
      renderCard: createCardRenderer(t),
      cardChoice: watchCardChoice(session.signal),
      findExplanation: async (termId) => {
        const entry = entriesById.get(termId);
        return entry ? explainTerm(t, entry) : null;
      },
      onOpenGlossary: (termId) => location.assign(glossaryPath({ termId })),
      onOpenSection: (section) => location.assign(sectionPath(section)),
      onFindings: () => undefined,
    },
    session.signal,
  );
}
