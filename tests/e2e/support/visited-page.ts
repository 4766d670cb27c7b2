import type { Page } from 'puppeteer-core';
import { type CardNode, findCard, findNodes, findOwn, textOf } from '../../../scripts/browser/card-tree';
import { openPage } from '../../../scripts/browser/launch';
import type { TestBrowser } from './test-browser';

/** Page object: a web page that somebody visits with the extension on. */
export class VisitedPage {
  constructor(
    readonly running: TestBrowser,
    readonly page: Page,
  ) {}

  static async open(running: TestBrowser, url: string): Promise<VisitedPage> {
    return new VisitedPage(running, await openPage(running, url));
  }

  /** The marked texts in the order of the page, whichever painter is at work; what is in a shadow root at its host. */
  markedTexts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const painted = [...(CSS.highlights.get('explained-term') ?? [])];
      const found: string[] = [];
      const walk = (root: Node): void => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const here = painted.filter(({ startContainer }) => startContainer === node);
          for (const { startOffset, endContainer, endOffset } of here.sort((a, b) => a.startOffset - b.startOffset)) {
            const range = document.createRange();
            range.setStart(node, startOffset);
            range.setEnd(endContainer, endOffset);
            found.push(String(range));
          }
          if (!(node instanceof Element)) continue;
          if (node.localName === 'explained-term') found.push(node.textContent ?? '');
          if (node.shadowRoot) walk(node.shadowRoot);
        }
      };
      walk(document);
      return found.map((text) => text.replace(/\s+/g, ' '));
    });
  }

  /** The middle of the first piece of `text` that stands in one text node. */
  placeOf(text: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((wanted) => {
      const find = (root: Node): DOMRect | undefined => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const inRoot = node instanceof Element && node.shadowRoot ? find(node.shadowRoot) : undefined;
          if (inRoot) return inRoot;
          const start = node instanceof Text ? node.data.indexOf(wanted) : -1;
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const [rect] = range.getClientRects();
          if (rect) return rect;
        }
        return undefined;
      };
      const rect = find(document.body);
      if (!rect) throw new Error(`"${wanted}" is not on the page`);
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }, text);
  }

  async hover(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }

  async click(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
  }

  /** The word that is shown as the one the reader is at, or that flashes; null when there is none. */
  currentWord(look: 'current' | 'flash' = 'current'): Promise<string | null> {
    return this.page.evaluate((wanted) => {
      const names =
        wanted === 'flash' ? ['explained-term-flash'] : ['explained-term-current', 'explained-term-current-light'];
      const [shown] = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
      if (!shown) return null;
      const range = document.createRange();
      range.setStart(shown.startContainer, shown.startOffset);
      range.setEnd(shown.endContainer, shown.endOffset);
      return String(range);
    }, look);
  }

  /** Tells whether the word that the reader is at is seen in the window. */
  isCurrentInWindow(): Promise<boolean> {
    return this.page.evaluate(() => {
      const names = ['explained-term-current', 'explained-term-current-light'];
      const [shown] = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
      const around = shown?.startContainer.parentElement;
      if (!shown || !around) return false;
      const range = document.createRange();
      range.setStart(shown.startContainer, shown.startOffset);
      range.setEnd(shown.endContainer, shown.endOffset);
      const { left, top, width, height } = range.getBoundingClientRect();
      const root = around.getRootNode() as Document | ShadowRoot;
      return root.elementFromPoint(left + width / 2, top + height / 2) === around;
    });
  }

  /** What is said of the word that was walked to, with the role by which it is said; null when nothing is. */
  async announcement(): Promise<{ role: string; text: string } | null> {
    const status = await findOwn(this.page, this.running.name, 'explained-term-status');
    return status && { role: status.attributes.role ?? '', text: textOf(status) };
  }

  findCard(): Promise<CardNode | null> {
    return findCard(this.page, this.running.name);
  }

  /** The name of the term that the open card explains; null when no card is open. */
  async cardTitle(): Promise<string | null> {
    const card = await this.findCard();
    const [heading] = card ? findNodes(card, ({ name }) => name === 'h2') : [];
    return heading ? textOf(heading) : null;
  }

  async cardText(): Promise<string> {
    const card = await this.findCard();
    return card ? textOf(card) : '';
  }

  /** Clicks the link or button of the card with this text or accessible name. */
  async clickInCard(label: string): Promise<void> {
    const card = await this.findCard();
    const isWanted = (node: CardNode): boolean =>
      ['a', 'button', 'summary'].includes(node.name) &&
      (node.attributes['aria-label'] === label || textOf(node) === label);
    const [target] = card ? findNodes(card, isWanted) : [];
    if (!target) throw new Error(`the card has no link or button "${label}"`);
    const { x, y } = await target.getCenter();
    await this.page.mouse.click(x, y);
  }

  /** The page's own HTML. */
  html(): Promise<string> {
    return this.page.evaluate(() => document.body.outerHTML);
  }
}
