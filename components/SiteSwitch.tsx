export interface SiteSwitchProps {
  /** The site's name; null when the extension cannot run on the page. */
  site: string | null;
  isEnabled: boolean;
  onChange: (isEnabled: boolean) => void;
}

/** Switches marking on or off for one site, or says why it cannot. */
export function SiteSwitch({ site, isEnabled, onChange }: SiteSwitchProps) {
  if (site === null) {
    return (
      <p class="site-unavailable" role="status">
        Termlight cannot run on this page. Browsers keep extensions away from their own pages, stores and PDF files; a
        page that was open before Termlight was installed must be loaded again. The glossary below still works.
      </p>
    );
  }
  return (
    <label class="site-switch">
      <span>
        Explain terms on <strong>{site}</strong>
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={isEnabled}
        aria-checked={isEnabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
