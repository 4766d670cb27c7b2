import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { entries } from '../../generated/entries';
import type { Entry } from '../../glossary/entry';
import { toNamedTerms } from '../../glossary/named-term';
import { builtExtension } from '../browser/launch';

/**
 * Copies the built extension and puts a made-up glossary of so many terms into its popup: the real terms again and again
 * under other names.
 * @throws Error when the built files do not hold the glossary as expected.
 */
export async function copyWithLargeGlossary(folder: string, termCount: number): Promise<string> {
  await cp(builtExtension.chromium, folder, { recursive: true });
  const large = makeEntries(termCount);
  let replaced = 0;
  for (const file of await readdir(path.join(folder, 'chunks'))) {
    const address = path.join(folder, 'chunks', file);
    const script = await readFile(address, 'utf8');
    const literal = findParsedList(script);
    const items = literal && findLargeTwin(literal, large);
    if (!items) continue;
    replaced += 1;
    await writeFile(
      address,
      script.replace(literal, () => JSON.stringify(JSON.stringify(items))),
    );
  }
  if (replaced !== 2) throw new Error(`expected names and explanations in two built files, found ${replaced}`);
  return folder;
}

/** The first list of the glossary in a script as the bundler leaves it: a text that is parsed when it is loaded. */
function findParsedList(script: string): string | null {
  const start = script.search(/(?<=JSON\.parse\()['"`]\[\{/);
  if (start < 0) return null;
  let end = start + 1;
  while (end < script.length && script[end] !== script[start]) end += script[end] === '\\' ? 2 : 1;
  return script.slice(start, end + 1);
}

/** What is to stand in the place of a list: names for names, explanations for explanations, nothing for all else. */
function findLargeTwin(literal: string, large: readonly Entry[]): readonly object[] | null {
  const [first] = JSON.parse(runInNewContext(literal)) as object[];
  if (!first) return null;
  if ('otherNames' in first) return toNamedTerms(large);
  return 'short' in first ? large : null;
}

function makeEntries(termCount: number): Entry[] {
  return Array.from({ length: termCount }, (_, n) => {
    const entry = entries[n % entries.length];
    if (!entry) throw new Error('the glossary is empty');
    const round = Math.floor(n / entries.length);
    if (round === 0) return entry;
    const rename = (name: string): string => `${wordOf(round)} ${name}`;
    return {
      ...entry,
      id: `${entry.id}-${round}`,
      label: rename(entry.label),
      aliases: entry.aliases.map(rename),
    };
  });
}

/** A made-up word for a number, different for each. */
function wordOf(round: number): string {
  return [...String(round * 7919 + 10_000)].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('a');
}
