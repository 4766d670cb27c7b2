import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browser/launch';
import type { VisitedPage } from './visited-page';

/** The part of the extension API that is asked. */
interface ChromeTabs {
  storage: { session: { get(key: string): Promise<Record<string, object>> } };
  tabs: {
    query(wanted: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<{ result?: unknown } | undefined>;
  };
}

/** A request as platform/messages.ts has it. */
export interface WalkStep {
  to: 'next' | 'previous' | 'card';
  termId?: string;
  from?: 'position' | 'view' | 'edge';
}

/** Sends messages to the frames of a page from one of the extension's own pages, as the background does at a shortcut. */
export class WalkSender {
  private constructor(
    readonly own: Page,
    readonly tabId: number,
  ) {}

  /** No driver can press the shortcut of an extension. */
  static async open(visited: VisitedPage): Promise<WalkSender> {
    const own = await openExtensionPage(visited.running, 'options.html');
    await visited.page.bringToFront();
    const tabId = await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ChromeTabs };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? -1;
    });
    return new WalkSender(own, tabId);
  }

  /** Leads one frame, the top one unless another is named, to a word. */
  async walk({ to, termId, from = 'position' }: WalkStep, frameId = 0): Promise<unknown> {
    return this.own.evaluate(
      async (tabId, frame, data) => {
        const { chrome } = globalThis as unknown as { chrome: ChromeTabs };
        const answer = await chrome.tabs.sendMessage(tabId, { type: 'walk', data }, { frameId: frame });
        return answer?.result;
      },
      this.tabId,
      frameId,
      { to, from, termId: termId ?? null },
    );
  }

  /** The frames of the page in which terms were found, the top frame first. */
  framesWithTerms(): Promise<number[]> {
    return this.own.evaluate(async (tabId) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeTabs };
      const key = `findings-${tabId}`;
      const stored = await chrome.storage.session.get(key);
      return Object.keys(stored[key] ?? {})
        .map(Number)
        .sort((a, b) => a - b);
    }, this.tabId);
  }
}
