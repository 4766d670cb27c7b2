import { afterEach, beforeEach, vi } from 'vitest';
import type { PageChanges } from '../../page/page-changes';
import { observePage, type PageObserver } from '../../page/page-observer';
import { setPage } from './page-under-test';

/** A page that is watched under a clock of its own, and what was reported of it. */
export interface ObservedPage {
  reports: PageChanges[];
  observer: PageObserver;
  observe(html: string): void;
}

/** Sets up a clock before each test of a file and ends the watch after it. */
export function useObservedPage(): ObservedPage {
  const page: ObservedPage = {
    reports: [],
    observer: null as unknown as PageObserver,
    observe(html) {
      page.reports = [];
      page.observer = observePage(setPage(html), { onChanges: (changes) => void page.reports.push(changes) });
    },
  };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    page.observer.stop();
    vi.useRealTimers();
  });
  return page;
}

/** Lets time pass. */
export const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
