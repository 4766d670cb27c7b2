import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Neighbourhood } from '../../glossary/neighbourhood';
import { Disclaimer } from '../Disclaimer';
import { Explanation, type ExplanationProps } from '../Explanation';
import { TermFacts } from '../TermFacts';
import { categoryTitle } from './category-title';
import type { GlossaryLinks } from './links';
import { RelatedTerms } from './RelatedTerms';
import { ShareTerm, type ShareTermProps } from './ShareTerm';

export interface TermPageProps extends ExplanationProps {
  links: GlossaryLinks;
  neighbourhood: Neighbourhood;
  /** The whole address of the term, to be handed on. */
  address: string;
  onCopy: ShareTermProps['onCopy'];
}

/** One term on a page of its own: what the card says of it, its link, and the terms around it. */
export function TermPage({ t, links, neighbourhood, address, onCopy, ...explanation }: TermPageProps) {
  const { entry } = explanation;
  return (
    <div class="term-page">
      <nav class="crumbs" aria-label={t('glossary.title')}>
        <a href={links.list}>{t('glossary.allTerms')}</a>
        <a href={links.category(entry.category)}>{categoryTitle(entry.category, t)}</a>
      </nav>
      <article aria-labelledby="term-title">
        <h1 id="term-title" lang="en">
          {entry.label}
        </h1>
        {/* The explanation's own headings are of the third level, as below a card's title. */}
        <h2 class="visually-hidden">{t('glossary.explanation')}</h2>
        <TermText t={t} {...explanation} />
      </article>
      <ShareTerm t={t} address={address} onCopy={onCopy} />
      <RelatedTerms t={t} links={links} neighbourhood={neighbourhood} />
    </div>
  );
}

function TermText(explanation: ExplanationProps) {
  const { t, entry } = explanation;
  const place = useRef<HTMLDivElement>(null);
  // A page has the room that the card has not: what the card folds is open from the start.
  useLayoutEffect(() => {
    for (const details of place.current?.querySelectorAll('details') ?? []) details.open = true;
  }, []);
  return (
    <div ref={place}>
      <TermFacts t={t} entry={entry} />
      <Explanation {...explanation} />
      <Disclaimer t={t} reviewed={entry.reviewed} />
    </div>
  );
}
