import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browser/wait';

/** What a page gets when something is pasted. */
export interface Copied {
  html: string;
  text: string;
}

/** A part of the page: from an offset in the text of one element to an offset in that of another. */
export interface CopiedPart {
  from: string;
  start: number;
  to: string;
  end: number;
}

/** Selects a part of the page, copies it by keys, and gives what a paste by keys brings. */
export async function copyPart(page: Page, part: CopiedPart): Promise<Copied> {
  await page.bringToFront();
  await page.evaluate(selectPart, part);
  await pressWithControl(page, 'c');
  await page.evaluate(() => {
    const pasted = window as unknown as { copied?: object };
    delete pasted.copied;
    const field = document.body.appendChild(document.createElement('textarea'));
    field.addEventListener('paste', ({ clipboardData }) => {
      pasted.copied = { html: clipboardData?.getData('text/html'), text: clipboardData?.getData('text/plain') };
    });
    field.focus();
  });
  await pressWithControl(page, 'v');
  const copied = await waitUntil(
    () => page.evaluate(() => (window as unknown as { copied?: { html: string; text: string } }).copied),
    'something was pasted',
  );
  await page.evaluate(() => document.querySelector('body > textarea:last-of-type')?.remove());
  return copied;
}

export async function pressWithControl(page: Page, key: 'a' | 'c' | 'v' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Offsets count the characters of the page's text, so that they say the same however it is cut into nodes. */
function selectPart({ from, start, to, end }: CopiedPart): void {
  const find = (selector: string, offset: number): [Node, number] => {
    const element = document.querySelector(selector);
    const walker = document.createTreeWalker(element as Element, NodeFilter.SHOW_TEXT);
    let rest = offset;
    while (walker.nextNode()) {
      const { length } = walker.currentNode as Text;
      if (rest < length || (rest === length && offset > 0)) return [walker.currentNode, rest];
      rest -= length;
    }
    throw new Error(`${selector} has no character ${offset}`);
  };
  getSelection()?.setBaseAndExtent(...find(from, start), ...find(to, end));
}
