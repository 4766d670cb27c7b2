import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../glossary/entry';
import { GlossarySearch } from './GlossarySearch';
import { PageTerms } from './PageTerms';
import { SiteSwitch } from './SiteSwitch';
import { Switch } from './Switch';
import { TermView } from './TermView';
import type { Translate } from './words';

export interface PopupProps {
  t: Translate;
  entries: readonly Entry[];
  /** The site of the page; null when the extension cannot run there. */
  site: string | null;
  isEnabled: boolean;
  showsEveryMention: boolean;
  /** Terms of the page with counts, most often first. */
  pageTerms: readonly (readonly [termId: string, count: number])[];
  onSiteChange: (isEnabled: boolean) => void;
  onEveryMentionChange: (showsEveryMention: boolean) => void;
  onOpenSection: (section: NonNullable<Entry['section']>) => void;
  onOpenArticle: () => void;
  onOpenOptions: () => void;
}

/** The toolbar popup: the site's switch, the page's terms, the glossary; or one term's explanation. */
export function Popup(props: PopupProps) {
  const { entries, site, isEnabled, pageTerms, onOpenSection, onOpenArticle, onOpenOptions } = props;
  const [openTermId, setOpenTermId] = useState<string | null>(null);
  const origin = useRef<HTMLElement | null>(null);
  const openTerm = (termId: string): void => {
    if (openTermId === null) origin.current = document.activeElement as HTMLElement | null;
    setOpenTermId(termId);
  };
  // Back leads to where the reader was in the list, the focus included.
  useEffect(() => {
    if (openTermId === null) origin.current?.focus();
  }, [openTermId]);
  const entriesById = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const openEntry = openTermId === null ? undefined : entriesById.get(openTermId);
  return (
    <div class="popup">
      <header class="popup-head">
        <SiteSwitch site={site} isEnabled={isEnabled} onChange={props.onSiteChange} />
        {site !== null && isEnabled && (
          <Switch isOn={props.showsEveryMention} onChange={props.onEveryMentionChange}>
            Show every mention <small>(on all sites)</small>
          </Switch>
        )}
      </header>
      <main hidden={openEntry !== undefined}>
        {site !== null && isEnabled && <PageTerms entriesById={entriesById} terms={pageTerms} onOpenTerm={openTerm} />}
        <GlossarySearch entries={entries} onOpenTerm={openTerm} />
      </main>
      {openEntry && (
        <TermView
          key={openEntry.id}
          t={props.t}
          entry={openEntry}
          onBack={() => setOpenTermId(null)}
          onOpenTerm={openTerm}
          onOpenSection={onOpenSection}
        />
      )}
      <footer class="popup-foot">
        <button type="button" onClick={onOpenArticle}>
          Read the article
        </button>
        <button type="button" onClick={onOpenOptions}>
          Options
        </button>
      </footer>
    </div>
  );
}
