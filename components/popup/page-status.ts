/** Whether terms are marked on the page, and why. */
export interface SiteStatus {
  /** The site's name. */
  site: string;
  isOn: boolean;
  reason: 'on' | 'off-site' | 'off-rule' | 'not-listed' | 'paused-site' | 'paused-everywhere' | 'off-everywhere';
  /** The reader's rule that decided. */
  rule?: string | undefined;
  /** When the pause ends, in ms since 1970. */
  untilMs?: number | undefined;
}

/** What is known of the page that the popup was opened over. */
export type PageStatus =
  /** It has not answered yet. */
  | { kind: 'asking' }
  /** The extension cannot run there. */
  | { kind: 'unavailable' }
  | { kind: 'site'; status: SiteStatus };

/** What was found on the page. */
export interface PageFindings {
  /** Term ids with their counts, most often first. */
  terms: readonly (readonly [termId: string, count: number])[];
  /** False while the page is still being read. */
  isRead: boolean;
}
