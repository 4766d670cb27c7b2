import { hiddenOnSite, hiddenTerms, silencedTerms } from './hidden-terms';
import { type Density, densitySetting, type Painter, painterSetting } from './settings';
import { disabledSites } from './site-rules';

/** What the reader wants to see on a site of what is found. */
export interface MarkingChoice {
  /** Ids of terms that are not marked there. */
  hiddenTerms: ReadonlySet<string>;
  /** How many mentions. */
  density: Density;
  /** What the selection knows of it yet. */
  showsEveryMention: boolean;
}

/** How the terms of a site are marked. */
export interface SiteMarking {
  /** Null when nothing is marked there. */
  painter: Painter | null;
  choice: MarkingChoice;
}

/**
 * Calls `onChange` with how a site is marked in this page: now, and whenever the reader changes it, until `signal` is
 * aborted.
 */
export async function watchSiteMarking(
  site: string,
  onChange: (marking: SiteMarking) => void,
  signal: AbortSignal,
): Promise<void> {
  let last: SiteMarking | undefined;
  const update = async (): Promise<void> => {
    const marking = await readSiteMarking(site);
    if (signal.aborted || (last && isSameMarking(marking, last))) return;
    last = marking;
    onChange(marking);
  };
  const settings = [disabledSites, painterSetting, densitySetting, hiddenTerms, silencedTerms];
  const stops = settings.map((setting) => setting.watch(() => void update()));
  // Firefox does not tell a page that was kept for the back button what has been stored meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && update()), { signal });
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  await update();
}

async function readSiteMarking(site: string): Promise<SiteMarking> {
  const [disabled, painter, density, known, silenced] = await Promise.all([
    disabledSites.get(),
    painterSetting.get(),
    densitySetting.get(),
    hiddenTerms.get(),
    silencedTerms.get(),
  ]);
  return {
    painter: disabled.includes(site) ? null : painter,
    choice: { hiddenTerms: hiddenOnSite(site, known, silenced), density, showsEveryMention: density === 'every' },
  };
}

function isSameMarking(a: SiteMarking, b: SiteMarking): boolean {
  return a.painter === b.painter && isSameChoice(a.choice, b.choice);
}

function isSameChoice(a: MarkingChoice, b: MarkingChoice): boolean {
  return (
    a.density === b.density &&
    a.hiddenTerms.size === b.hiddenTerms.size &&
    [...a.hiddenTerms].every((termId) => b.hiddenTerms.has(termId))
  );
}
