import { explainTerm } from '../../components/explain-term';
import { createCardRenderer } from '../../components/render-card';
import cardCss from '../../components/styles/card.css?inline';
import type { MatchIndex } from '../../glossary/match-index';
import { createTokenIndex } from '../../matching/token-index';
import { completeIndex } from '../../page/index-loader';
import { createMarkSheet } from '../../page/look/mark-sheet';
import { startPageSession } from '../../page/page-session';
import { watchCardChoice } from '../../platform/card-choice';
import { glossaryPath, sectionPath } from '../../platform/extension-pages';
import { markLookSetting } from '../../platform/settings';
import { t } from '../../platform/words';
import type { Glossary } from './glossary-data';

/** Marks the terms in a part of this page as real elements and explains them with the card, as on any page. */
export function explainTerms(root: Element, index: MatchIndex, { findEntry }: Glossary): void {
  const session = new AbortController();
  startPageSession(
    {
      document,
      root,
      words: completeIndex(createTokenIndex(index)),
      painter: 'elements',
      style: { load: async () => createMarkSheet(await markLookSetting.get()), isInDocument: true },
      markDescription: t('marks.description'),
      announce: (term) => t('marks.announcement', { term }),
      language: t('language'),
      // These texts are read to learn their words: all of them are marked, whatever the reader has hidden on other
      // pages, and so the card offers no hiding, which would change nothing here.
      choice: { hiddenTerms: new Set(), density: 'every' },
      hiding: null,
      loadCardCss: async () => cardCss,
      renderCard: createCardRenderer(t),
      cardChoice: watchCardChoice(session.signal),
      findExplanation: async (termId) => {
        const entry = findEntry(termId);
        return entry ? explainTerm(t, entry) : null;
      },
      onOpenGlossary: (termId) => location.assign(glossaryPath({ termId })),
      onOpenSection: (section) => location.assign(sectionPath(section)),
      onFindings: () => undefined,
    },
    session.signal,
  );
}
