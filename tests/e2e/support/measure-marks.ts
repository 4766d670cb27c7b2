import type { Page } from 'puppeteer-core';

/** What can be seen of a mark, as contrasts by the formula of WCAG 2.2. */
export interface MarkContrast {
  /** The background and the colour of the text, as the page says it. */
  place: string;
  /** Of what stands under the letters with the page's background. */
  line: number;
  /** Of the letters with what is right behind them. */
  text: number;
  /** Of what is right behind the letters with the page's background: 1 where nothing is laid over it. */
  tint: number;
}

/** Measures each mention of a word without descenders on a page, in the very pixels of a screenshot. */
export async function measureMarks(page: Page, word: string): Promise<MarkContrast[]> {
  const shot = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (png, wanted) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const drawing = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      drawing.drawImage(image, 0, 0);
      const scale = image.width / innerWidth;
      /** Luminances of all pixels in a box of the page. */
      const readBox = (left: number, top: number, right: number, bottom: number): number[] => {
        const [x, y, end, foot] = [left, top, right, bottom].map((n) => Math.round(n * scale)) as [
          number,
          number,
          number,
          number,
        ];
        const { data } = drawing.getImageData(x, y, Math.max(1, end - x), Math.max(1, foot - y));
        const found: number[] = [];
        for (let at = 0; at < data.length; at += 4) {
          const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0].map((n) =>
            n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4,
          ) as [number, number, number];
          found.push(0.2126 * r + 0.7152 * g + 0.0722 * b);
        }
        return found;
      };
      const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const strongest = (among: number[], against: number): number =>
        Math.max(...among.map((one) => contrast(one, against)));
      const measured: MarkContrast[] = [];
      for (const element of document.querySelectorAll('p')) {
        const style = getComputedStyle(element);
        drawing.font = style.font;
        const range = document.createRange();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const start = (walker.currentNode as Text).data.indexOf(wanted);
          if (start < 0) continue;
          range.setStart(walker.currentNode, start);
          range.setEnd(walker.currentNode, start + wanted.length);
        }
        const { left, top, right } = range.getBoundingClientRect();
        const baseline = top + drawing.measureText(wanted).fontBoundingBoxAscent;
        const box = element.getBoundingClientRect();
        const [around = 0] = readBox(box.left + 3, box.top + 2, box.left + 4, box.top + 3);
        // Above the letters without ascenders at the end of the word.
        const [behind = 0] = readBox(right - 4, top + 3, right - 3, top + 4);
        measured.push({
          place: `${style.color} on ${style.backgroundColor}`,
          line: strongest(readBox(left, baseline + 1, right, baseline + 7), around),
          text: strongest(readBox(left, top + 2, right, baseline - 1), behind),
          tint: contrast(behind, around),
        });
      }
      return measured;
    },
    shot,
    word,
  );
}
