import { useEffect, useRef } from 'preact/hooks';
import { Disclaimer } from './Disclaimer';
import { Explanation, type ExplanationProps } from './Explanation';
import { TermFacts } from './TermFacts';

export interface TermViewProps extends ExplanationProps {
  onBack: () => void;
}

/** One term as a view of its own, with a way back. */
export function TermView({ onBack, ...explanation }: TermViewProps) {
  const { entry } = explanation;
  const backButton = useRef<HTMLButtonElement>(null);
  // The view takes the place of the list in which the focus was.
  useEffect(() => backButton.current?.focus(), []);
  return (
    <article class="term-view" aria-labelledby="term-view-title">
      <button type="button" class="back" ref={backButton} onClick={onBack}>
        ← Back
      </button>
      <h2 id="term-view-title">{entry.label}</h2>
      <TermFacts t={explanation.t} entry={entry} />
      <Explanation {...explanation} />
      <Disclaimer t={explanation.t} reviewed={entry.reviewed} />
    </article>
  );
}
