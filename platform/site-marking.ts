import { disabledSites, type Painter, painterSetting } from './settings';

/** How the terms of a site are marked, or null when they are not. */
export type SiteMarking = Painter | null;

/** Calls `onChange` with how a site is marked: now, and whenever the reader changes it, until `signal` is aborted. */
export async function watchSiteMarking(
  site: string,
  onChange: (marking: SiteMarking) => void,
  signal: AbortSignal,
): Promise<void> {
  let last: SiteMarking | undefined;
  const update = async (): Promise<void> => {
    const [disabled, painter] = await Promise.all([disabledSites.get(), painterSetting.get()]);
    const marking = disabled.includes(site) ? null : painter;
    if (signal.aborted || marking === last) return;
    last = marking;
    onChange(marking);
  };
  const stops = [disabledSites.watch(() => void update()), painterSetting.watch(() => void update())];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  await update();
}
