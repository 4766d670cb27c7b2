import { hiddenOnSite, hiddenTerms, silencedTerms } from './hidden-terms';
import type { PageAddress } from './page-address';
import { readSettings, watchSettings } from './setting';
import { type Density, densitySetting, type MarkLook, markLookSetting, type Painter, painterSetting } from './settings';
import { siteOf } from './site';
import { findSiteState, siteSettings } from './site-rules';

/** What the reader wants to see on a site of what is found. */
export interface MarkingChoice {
  /** Ids of terms that are not marked there. */
  hiddenTerms: ReadonlySet<string>;
  /** How many mentions. */
  density: Density;
}

/** How the terms of a page are marked. */
export interface SiteMarking {
  /** Null when nothing is marked there. */
  painter: Painter | null;
  look: MarkLook;
  choice: MarkingChoice;
}

/** A clock that is set anew tells nobody: the end of a pause is looked at again after so long. */
const longestWaitMs = 60_000;

const settings = {
  ...siteSettings,
  painter: painterSetting,
  look: markLookSetting,
  density: densitySetting,
  known: hiddenTerms,
  silenced: silencedTerms,
};

/**
 * Calls `onChange` with how a page is marked in this frame: now, and whenever the reader changes it, a pause ends or the
 * page goes on under another address, until `signal` is aborted.
 */
export async function watchSiteMarking(
  page: PageAddress,
  onChange: (marking: SiteMarking) => void,
  signal: AbortSignal,
): Promise<void> {
  let last = '';
  let pauseEnd: ReturnType<typeof setTimeout> | undefined;
  const update = async (): Promise<void> => {
    const { marking, waitMs } = await readSiteMarking(page.get());
    if (signal.aborted) return;
    clearTimeout(pauseEnd);
    pauseEnd = waitMs === undefined ? undefined : setTimeout(update, Math.min(waitMs, longestWaitMs));
    const now = JSON.stringify([marking.painter, marking.look, marking.choice.density, ...marking.choice.hiddenTerms]);
    if (now === last) return;
    last = now;
    onChange(marking);
  };
  const look = (): void => void update();
  const stop = watchSettings(settings, look);
  page.watch(look, signal);
  // Firefox does not tell a page that was kept for the back button what has been stored meanwhile, and timers of a page
  // that nobody sees, or of a computer that sleeps, come late.
  for (const seenAgain of ['pageshow', 'visibilitychange']) window.addEventListener(seenAgain, look, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(pauseEnd);
    stop();
  });
  await update();
}

/** Tells whether marks are made in the same way, whatever is marked. */
export function isSamePainting(a: SiteMarking, b: SiteMarking): boolean {
  return a.painter === b.painter && a.look.style === b.look.style && a.look.colour === b.look.colour;
}

async function readSiteMarking(address: string): Promise<{ marking: SiteMarking; waitMs: number | undefined }> {
  const { painter, look, density, known, silenced, ...sites } = await readSettings(settings);
  const nowMs = Date.now();
  const { isOn, untilMs } = findSiteState(address, sites, nowMs);
  const hidden = hiddenOnSite(siteOf(address), known, silenced);
  return {
    marking: {
      painter: isOn ? painter : null,
      look,
      choice: { hiddenTerms: hidden, density },
    },
    waitMs: untilMs && untilMs - nowMs,
  };
}
