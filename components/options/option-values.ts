/** The settings that the options page changes, each by its key. */
export interface OptionValues {
  painter: 'highlights' | 'elements';
  markLook: {
    style: 'underline' | 'tint' | 'both';
    colour: 'text' | 'blue' | 'green' | 'purple' | 'orange';
  };
  density: 'once' | 'calm' | 'every';
  cardOpening: { delayMs: number; heldKey: 'none' | 'alt' | 'control' | 'shift' };
  cardTextSize: number;
  keepsRecentTerms: boolean;
  siteMode: 'all-but' | 'only-these';
  disabledSites: readonly string[];
  enabledSites: readonly string[];
  isAllSitesOff: boolean;
}

/** Stores one setting. Rejects when it could not be stored. */
export type SaveOption = <Key extends keyof OptionValues>(key: Key, value: OptionValues[Key]) => Promise<void>;
