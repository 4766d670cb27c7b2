import { useEffect, useState } from 'preact/hooks';
import type { HiddenTerm } from '../../components/HiddenTermList';
import { OptionsForm } from '../../components/OptionsForm';
import { entries } from '../../generated/entries';
import { findEveryMentionShortcut } from '../../platform/commands';
import { hiddenTerms, silencedTerms } from '../../platform/hidden-terms';
import { sendMessage } from '../../platform/messages';
import { densitySetting, painterSetting } from '../../platform/settings';
import { disabledSites } from '../../platform/site-rules';
import { setSiteOn } from '../../platform/site-switching';
import { useSetting } from './use-setting';

const labels = new Map(entries.map(({ id, label }) => [id, label]));

/** A term that has left the glossary since it was hidden is listed by its id. */
const toHiddenTerm = (termId: string, site: string | null): HiddenTerm => ({
  termId,
  site,
  label: labels.get(termId) ?? termId,
});

/** The options form, connected to the settings. */
export function OptionsApp() {
  const painter = useSetting(painterSetting);
  const density = useSetting(densitySetting);
  const sites = useSetting(disabledSites);
  const known = useSetting(hiddenTerms);
  const silenced = useSetting(silencedTerms);
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => void findEveryMentionShortcut().then(setShortcut), []);
  if (!painter || !density || !sites || !known || !silenced) return null;
  return (
    <OptionsForm
      painter={painter}
      showsEveryMention={density === 'every'}
      shortcut={shortcut}
      disabledSites={sites}
      hiddenTerms={[
        ...known.map((termId) => toHiddenTerm(termId, null)),
        ...silenced.map(({ termId, site }) => toHiddenTerm(termId, site)),
      ]}
      onPainterChange={(choice) => void painterSetting.set(choice)}
      onEveryMentionChange={(isWanted) => void densitySetting.set(isWanted ? 'every' : 'calm')}
      onEnableSite={(site) => void setSiteOn(site, true)}
      onHiddenChange={({ termId, site }, isHidden) => sendMessage('setTermHidden', { termId, site, isHidden })}
    />
  );
}
