import { Switch } from './Switch';

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
    <Switch isOn={isEnabled} onChange={onChange}>
      Explain terms on <strong>{site}</strong>
    </Switch>
  );
}
