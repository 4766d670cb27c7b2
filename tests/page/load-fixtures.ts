import { readdirSync, readFileSync } from 'node:fs';

const folder = `${import.meta.dirname}/../fixtures/text-blocks`;

/** A section of a fixture page with the texts it says will be read. */
export interface BlockFixture {
  shows: string;
  depth: 'deep' | 'shallow';
  blocks: string[];
  html: string;
}

/** All fixtures of tests/fixtures/text-blocks, in file order. */
export function loadBlockFixtures(): BlockFixture[] {
  return readdirSync(folder).flatMap((file) => {
    const page = new DOMParser().parseFromString(readFileSync(`${folder}/${file}`, 'utf8'), 'text/html');
    return [...page.querySelectorAll<HTMLElement>('section[data-shows]')].map((section) => ({
      shows: `${file}: ${section.dataset.shows}`,
      depth: section.dataset.depth === 'shallow' ? 'shallow' : 'deep',
      blocks: JSON.parse(section.dataset.blocks ?? ''),
      html: section.outerHTML,
    }));
  });
}
