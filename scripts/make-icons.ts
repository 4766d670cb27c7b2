import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { getBrowserPath } from './browser/find-browser';

const root = path.resolve(import.meta.dirname, '..');
const sizes = [16, 32, 48, 96, 128];

/** Draws docs/images/icon.svg in the sizes that browsers ask for, into public/icon. Run after the drawing changed. */
async function main(): Promise<void> {
  const svg = await readFile(path.join(root, 'docs/images/icon.svg'), 'utf8');
  const browser = await puppeteer.launch({
    executablePath: getBrowserPath('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({
      path: path.join(root, `public/icon/${size}.png`) as `${string}.png`,
      omitBackground: true,
    });
  }
  await browser.close();
}

await main();
