import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { markDecoration, markName } from '../../page/mark-look';

test('marks look the same in the document and in shadow roots', () => {
  const css = readFileSync(path.resolve(import.meta.dirname, '../../entrypoints/content/marks.css'), 'utf8');
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(oneLine(css)).toContain(oneLine(`::highlight(${markName}) { ${markDecoration} }`));
});
