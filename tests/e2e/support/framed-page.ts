import type { Frame } from 'puppeteer-core';
import type { TestBrowser } from './test-browser';
import { VisitedPage } from './visited-page';

/** The ways in which a page gives a frame its document. */
export const frameKinds = [
  'same origin',
  'other origin',
  'about:blank',
  'document.write',
  'javascript:',
  'srcdoc',
  'sandbox, nothing allowed',
  'sandbox, scripts',
  'sandbox, same origin',
  'sandbox, scripts and same origin',
  'sandbox, own address',
  'blob:',
  'blob:, sandbox',
  'data:',
  'data:, sandbox',
] as const;

export type FrameKind = (typeof frameKinds)[number];

export interface FrameRequest {
  kind: FrameKind;
  width: number;
  height: number;
  /** Room above the text, in CSS pixels. */
  above?: number;
}

/** Page object: a frame that a page has put into itself after it had loaded. Its text is "Here is fibromyalgia." */
export class FramedPage {
  private constructor(
    readonly visited: VisitedPage,
    readonly frame: Frame,
  ) {}

  static async open(running: TestBrowser, request: FrameRequest): Promise<FramedPage> {
    const visited = await VisitedPage.open(running, running.urlOf('other.html'));
    await visited.page.evaluate(addFrame, { above: 0, ...request });
    const frame = visited.page.frames().at(-1);
    if (!frame || frame === visited.page.mainFrame()) throw new Error('the page has no frame');
    return new FramedPage(visited, frame);
  }

  countMarks(): Promise<number> {
    return this.frame.evaluate(() => CSS.highlights.get('explained-term')?.size ?? 0);
  }

  /** Points at the word "fibromyalgia" in the frame. */
  async hover(): Promise<void> {
    const outside = await this.#findCorner();
    const { x, y } = await this.frame.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const start = (walker.currentNode as Text).data.indexOf('fibromyalgia');
        if (start < 0) continue;
        range.setStart(walker.currentNode, start);
        range.setEnd(walker.currentNode, start + 12);
      }
      const rect = range.getBoundingClientRect();
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    });
    await this.visited.page.mouse.move(outside.x + x - 3, outside.y + y);
    await this.visited.page.mouse.move(outside.x + x, outside.y + y);
  }

  /** Moves the pointer to a corner of the frame: of a pointer outside Chromium's driver may tell a frame nothing. */
  async moveToCorner(): Promise<void> {
    const { x, y } = await this.#findCorner();
    await this.visited.page.mouse.move(x + 2, y + 2);
  }

  #findCorner(): Promise<{ x: number; y: number }> {
    return this.visited.page.evaluate(() => {
      const { x, y } = document.querySelector('iframe')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x, y };
    });
  }

  /** Where the card stands in the frame, and how large the frame is; null when it is not shown. */
  placeOfCard(): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
    return this.frame.evaluate(() => {
      const rect = document.querySelector('explained-term-card')?.getBoundingClientRect();
      if (!rect?.height) return null;
      return { left: rect.left, top: rect.top, right: innerWidth - rect.right, bottom: innerHeight - rect.bottom };
    });
  }
}

/** Runs in the page. */
function addFrame({ kind, width, height, above }: Required<FrameRequest>): Promise<void> {
  const text = '<p style="margin:0">Here is fibromyalgia.</p>';
  const style = `margin:${above}px 8px 8px;font:16px/20px sans-serif`;
  const html = `<!doctype html><html lang="en"><body style="${style}">${text}</body></html>`;
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:${height}px;border:0;margin:30px`;
  const sandbox = {
    'sandbox, nothing allowed': '',
    'sandbox, own address': '',
    'sandbox, same origin': 'allow-same-origin',
    'sandbox, scripts and same origin': 'allow-scripts allow-same-origin',
  }[kind as string];
  if (kind.includes('sandbox')) frame.setAttribute('sandbox', sandbox ?? 'allow-scripts');
  if (kind === 'same origin' || kind === 'sandbox, own address') frame.src = 'framed.html';
  else if (kind === 'other origin') frame.src = 'http://forum.test/framed.html';
  else if (kind === 'javascript:') frame.src = `javascript:${JSON.stringify(html)}`;
  else if (kind.startsWith('blob')) frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  else if (kind.startsWith('data')) frame.src = `data:text/html,${encodeURIComponent(html)}`;
  else if (kind === 'srcdoc' || kind.includes('sandbox')) frame.srcdoc = html;
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve()));
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (kind === 'about:blank' && inner) inner.body.innerHTML = text;
  if (kind === 'document.write' && inner) {
    inner.open();
    inner.write(html);
    inner.close();
  }
  return loaded;
}
