import { vi } from 'vitest';
import type { OptionsPageProps } from '../../../components/options/OptionsPage';
import { readRule } from '../../../platform/read-rule';
import { t } from '../../../platform/words';

/** What the options page is given for a reader who changed nothing; every callback is a spy that succeeds. */
export function sampleOptions() {
  return {
    t,
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
    save: vi.fn(async () => undefined),
    sites: {
      pauses: [],
      readRule,
      onRuleChange: vi.fn(async () => undefined),
      onPauseChange: vi.fn(async () => undefined),
    },
    hidden: { terms: [], onChange: vi.fn(async () => undefined) },
    recent: { count: 0, onKeepChange: vi.fn(async () => undefined), onClear: vi.fn(async () => async () => undefined) },
    welcomePath: '/glossary.html?welcome',
    shortcuts: { shortcuts: [], place: 'about:addons', onOpen: vi.fn(async () => undefined) },
    sync: {
      syncs: false,
      trouble: null,
      onChange: vi.fn(async () => undefined),
      onRemoveShared: vi.fn(async () => undefined),
    },
    transfer: {
      onExport: vi.fn(async () => 'settings.json'),
      onImport: vi.fn(async () => ({ names: [], undo: async () => undefined })),
      onReset: vi.fn(async () => ({ names: [], undo: async () => undefined })),
    },
  } satisfies OptionsPageProps;
}
