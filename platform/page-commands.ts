import { browser } from 'wxt/browser';

/** Goes to the next occurrence of a term in a page, its frames included; tells whether there is one. */
export async function jumpToTerm(tabId: number, termId: string): Promise<boolean> {
  const answer: { result?: boolean } | undefined = await browser.tabs.sendMessage(tabId, {
    type: 'jumpToTerm',
    data: { termId },
  });
  return answer?.result ?? false;
}
