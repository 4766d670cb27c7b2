import { type HiddenTerm, HiddenTermList } from './HiddenTermList';
import { MarkingOptions, type MarkingOptionsProps } from './MarkingOptions';

export interface OptionsFormProps extends MarkingOptionsProps {
  disabledSites: readonly string[];
  /** Terms hidden everywhere, and terms hidden on one site each. */
  hiddenTerms: readonly HiddenTerm[];
  onEnableSite: (site: string) => void;
  /** Rejects when the change could not be stored. */
  onHiddenChange: (term: HiddenTerm, isHidden: boolean) => Promise<void>;
}

/** The reader's settings. Every change holds at once, in all open pages. */
export function OptionsForm({
  disabledSites,
  hiddenTerms,
  onEnableSite,
  onHiddenChange,
  ...marking
}: OptionsFormProps) {
  return (
    <main class="options">
      <h1>Termlight options</h1>
      <MarkingOptions {...marking} />
      <HiddenTermList
        id="known-title"
        title="Terms you know"
        empty="None. “I know this term” on a card hides a term everywhere."
        terms={hiddenTerms.filter(({ site }) => site === null)}
        onChange={onHiddenChange}
      />
      <HiddenTermList
        id="silenced-title"
        title="Meanings silenced on sites"
        empty="None. “Not this meaning here” on a card hides a term on that site."
        terms={hiddenTerms.filter(({ site }) => site !== null)}
        onChange={onHiddenChange}
      />
      <section aria-labelledby="sites-title">
        <h2 id="sites-title">Sites where terms are not explained</h2>
        {disabledSites.length === 0 ? (
          <p class="empty">None. Open the Termlight button on a site to switch it off there.</p>
        ) : (
          <ul class="option-list">
            {disabledSites.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button type="button" aria-label={`Explain again on ${site}`} onClick={() => onEnableSite(site)}>
                  Explain again
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </main>
  );
}
