import { defineSetting, isListOf, isText } from './setting';

/** A term whose health meaning is not the one on a site. */
export interface SilencedTerm {
  site: string;
  termId: string;
}

/** Terms that the reader knows: they are marked nowhere. In order of their ids. */
export const hiddenTerms = defineSetting('hiddenTerms', isListOf(isText), []);

/** Terms that are not marked on one site, as `findSite` names it. In order of the sites, then of the ids. */
export const silencedTerms = defineSetting('silencedTerms', isListOf(isSilencedTerm), []);

/** One term that the reader hides or wants back. */
export interface HidingChange {
  termId: string;
  /** On which site; null for everywhere. */
  site: string | null;
  isHidden: boolean;
}

/**
 * Hides a term or shows it again; all open tabs follow. Reads, changes and writes one setting: calls must not overlap,
 * so only the background makes them, one after the other.
 */
export async function setTermHidden({ termId, site, isHidden }: HidingChange): Promise<void> {
  if (site === null) {
    const others = (await hiddenTerms.get()).filter((id) => id !== termId);
    await hiddenTerms.set(isHidden ? [...others, termId].sort() : others);
    return;
  }
  const others = (await silencedTerms.get()).filter((one) => one.site !== site || one.termId !== termId);
  await silencedTerms.set(isHidden ? [...others, { site, termId }].sort(bySiteAndTerm) : others);
}

/** The terms that are not marked on a site, out of all that are hidden somewhere. */
export function hiddenOnSite(
  site: string,
  known: readonly string[],
  silenced: readonly SilencedTerm[],
): ReadonlySet<string> {
  return new Set([...known, ...silenced.filter((one) => one.site === site).map(({ termId }) => termId)]);
}

/** Finds out where a term of a site is hidden: everywhere, only on that site, or nowhere, which is null. */
export async function findHidingScope(termId: string, site: string): Promise<'everywhere' | 'site' | null> {
  const [known, silenced] = await Promise.all([hiddenTerms.get(), silencedTerms.get()]);
  if (known.includes(termId)) return 'everywhere';
  return silenced.some((one) => one.site === site && one.termId === termId) ? 'site' : null;
}

function isSilencedTerm(stored: unknown): stored is SilencedTerm {
  const { site, termId } = (stored ?? {}) as Record<string, unknown>;
  return isText(site) && isText(termId);
}

function bySiteAndTerm(a: SilencedTerm, b: SilencedTerm): number {
  if (a.site !== b.site) return a.site < b.site ? -1 : 1;
  return a.termId < b.termId ? -1 : 1;
}
