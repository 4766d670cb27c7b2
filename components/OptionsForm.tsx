export interface OptionsFormProps {
  painter: 'highlights' | 'elements';
  disabledSites: readonly string[];
  onPainterChange: (painter: 'highlights' | 'elements') => void;
  onEnableSite: (site: string) => void;
}

/** The reader's settings. Every change holds at once, in all open pages. */
export function OptionsForm({ painter, disabledSites, onPainterChange, onEnableSite }: OptionsFormProps) {
  return (
    <main class="options">
      <h1>Termlight options</h1>
      <section aria-labelledby="marking-title">
        <h2 id="marking-title">Marking</h2>
        <label class="option">
          <input
            type="checkbox"
            checked={painter === 'elements'}
            onChange={(event) => onPainterChange(event.currentTarget.checked ? 'elements' : 'highlights')}
          />
          <span>
            Mark terms as page elements (Tab and screen readers reach them)
            <small>
              Without it, marks are painted over the page and nothing in the page is changed. With it, each marked term
              becomes an element of the page, is printed, and can be opened with Enter.
            </small>
          </span>
        </label>
      </section>
      <section aria-labelledby="sites-title">
        <h2 id="sites-title">Sites where terms are not explained</h2>
        {disabledSites.length === 0 ? (
          <p class="empty">None. Open the Termlight button on a site to switch it off there.</p>
        ) : (
          <ul class="site-list">
            {disabledSites.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button type="button" aria-label={`Explain terms on ${site} again`} onClick={() => onEnableSite(site)}>
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
