import type { OptionsPageProps } from '../../../../components/options/OptionsPage';
import { getEntry } from './get-entry';
import { pauseEndMs } from './popup-props';

const done = async (): Promise<void> => undefined;

/** The options of a reader who has changed nothing; every change succeeds. */
export const optionsProps: Omit<OptionsPageProps, 't'> = {
  values: {
    painter: 'highlights',
    markLook: { style: 'underline', colour: 'text' },
    density: 'calm',
    cardOpening: { delayMs: 300, heldKey: 'none' },
    cardTextSize: 15,
    keepsRecentTerms: true,
    siteMode: 'all-but',
    disabledSites: [],
    enabledSites: [],
    isAllSitesOff: false,
  },
  save: done,
  sites: {
    pauses: [],
    readRule: (text) => (text.includes('*') ? { rule: null, problem: 'star' } : { rule: text, problem: null }),
    onRuleChange: done,
    onPauseChange: done,
  },
  hidden: { terms: [], onChange: done },
  recent: { count: 0, onKeepChange: done, onClear: async () => done },
  shortcuts: {
    // What these do is said by the browser, in its own language.
    shortcuts: [
      { name: '_execute_action', description: null, keys: 'Alt+T' },
      { name: 'next-term', description: 'Go to the next term', keys: 'Alt+Shift+N' },
      { name: 'every-mention', description: 'Show every mention or only some', keys: null },
    ],
    place: 'about:addons',
    onOpen: done,
  },
  sync: { syncs: false, trouble: null, onChange: done, onRemoveShared: done },
  transfer: {
    onExport: async () => 'termlight-settings.json',
    onImport: async () => ({ names: ['density', 'markLook', 'siteMode'], undo: done }),
    onReset: async () => ({ names: [], undo: done }),
  },
  welcomePath: '#welcome',
};

const hidden = (id: string, site: string | null) => ({ termId: id, site, label: getEntry(id).label });
const longName = 'patient-information.departments-of-rheumatology.hospital.example';

/** The options of a reader who has used everything there is. */
export const filledProps: Omit<OptionsPageProps, 't'> = {
  ...optionsProps,
  values: {
    painter: 'elements',
    markLook: { style: 'both', colour: 'purple' },
    density: 'every',
    cardOpening: { delayMs: 600, heldKey: 'shift' },
    cardTextSize: 22,
    keepsRecentTerms: true,
    siteMode: 'all-but',
    disabledSites: ['a.example', '*.b.example', `${longName}/forum/*`],
    enabledSites: ['clinic.example'],
    isAllSitesOff: true,
  },
  sites: {
    ...optionsProps.sites,
    pauses: [
      { rule: null, untilMs: pauseEndMs },
      { rule: 'clinic.example', untilMs: pauseEndMs + 86_400_000 },
    ],
  },
  hidden: {
    ...optionsProps.hidden,
    terms: [
      hidden('fibromyalgia-impact-questionnaire', null),
      hidden('fatigue', null),
      hidden('flare', longName),
      hidden('tens', 'clinic.example'),
    ],
  },
  recent: { ...optionsProps.recent, count: 12 },
  sync: { syncs: true, trouble: null, onChange: done, onRemoveShared: done },
};
