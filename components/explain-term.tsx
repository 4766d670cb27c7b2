import type { Entry } from '../glossary/entry';
import type { ExplainedTerm } from '../glossary/explained-term';
import { Disclaimer } from './Disclaimer';
import { Explanation } from './Explanation';
import { TermFacts } from './TermFacts';
import { toViewTree } from './view-tree';
import type { Translate } from './words';

/** Lays out all that a card says of a term. What is pressed in it is told by its data attributes. */
export function explainTerm(t: Translate, entry: Entry): ExplainedTerm {
  const nothing = (): void => undefined;
  return {
    id: entry.id,
    label: entry.label,
    view: toViewTree([
      <TermFacts key="facts" t={t} entry={entry} />,
      <Explanation key="text" t={t} entry={entry} onOpenTerm={nothing} onOpenSection={nothing} />,
      <Disclaimer key="disclaimer" t={t} reviewed={entry.reviewed} />,
    ]),
  };
}
