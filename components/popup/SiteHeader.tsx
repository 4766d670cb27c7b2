import { Switch } from '../Switch';
import type { Translate } from '../words';
import type { PageStatus, SiteStatus } from './page-status';
import { describeSite } from './site-words';

export interface SiteHeaderProps {
  t: Translate;
  page: PageStatus;
  isAllSitesOn: boolean;
  onSiteChange: (isOn: boolean) => void;
  onAllSitesChange: (isOn: boolean) => void;
  onPause: () => void;
  onResume: () => void;
}

/** The switches: for the site, for a while and for all sites; what they do now is told below them. */
export function SiteHeader(props: SiteHeaderProps) {
  const { t, page, isAllSitesOn, onAllSitesChange } = props;
  const note = page.kind === 'site' ? describeSite(t, page.status) : null;
  return (
    <header class="popup-head">
      {page.kind === 'site' ? (
        <SiteSwitch t={t} status={page.status} onChange={props.onSiteChange} />
      ) : (
        <p class="site-missing" role="status">
          <strong>{t(page.kind === 'asking' ? 'popup.asking' : 'popup.unavailable')}</strong>
          {page.kind === 'unavailable' && <span>{t('popup.unavailableReason')}</span>}
        </p>
      )}
      <div class="site-actions">
        {page.kind === 'site' && <PauseButton {...props} status={page.status} />}
        <Switch isOn={isAllSitesOn} onChange={onAllSitesChange}>
          {t('popup.allSites')}
        </Switch>
      </div>
      <p class="site-note" role="status">
        {note}
      </p>
    </header>
  );
}

function SiteSwitch({ t, status, onChange }: { t: Translate; status: SiteStatus; onChange: (isOn: boolean) => void }) {
  return (
    <div class="site-switch">
      <Switch isOn={status.isOn} onChange={onChange}>
        {t('popup.explainOn')} <strong dir="ltr">{status.site}</strong>
      </Switch>
    </div>
  );
}

/** One button for both, so that the focus stays where it was pressed. */
function PauseButton({ t, status, onPause, onResume }: SiteHeaderProps & { status: SiteStatus }) {
  const isPaused = status.untilMs !== undefined;
  if (!status.isOn && !isPaused) return null;
  return (
    <button type="button" class="quiet" onClick={isPaused ? onResume : onPause}>
      {t(isPaused ? 'popup.resume' : 'popup.pause')}
    </button>
  );
}
