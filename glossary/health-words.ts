import type { ContentProblem } from './content-problem';
import type { ContentFile } from './front-matter';
import { spellingVariants } from './spelling-variants';

/**
 * Reads the list of words that show that a text is about health: one a line, with empty lines and `#` comments. Gives
 * them with their other spellings, each once; their plurals are left to the matching, to which both numbers are one
 * word. Adds to `problems` what is no such word.
 */
export function compileHealthWords(file: ContentFile, problems: ContentProblem[]): string[] {
  const lineOf = new Map<string, number>();
  const report = (line: number, reason: string) =>
    problems.push({ file: file.path, line, field: 'health words', reason });
  for (const [n, raw] of file.text.split(/\r?\n/).entries()) {
    const word = raw.replace(/#.*/, '').trim();
    if (!word) continue;
    const earlier = lineOf.get(word);
    if (!/^[a-z]+$/.test(word)) report(n + 1, `expected one word in lower case letters, found "${word}"`);
    else if (earlier !== undefined) report(n + 1, `expected each word once, "${word}" stands on line ${earlier} too`);
    else lineOf.set(word, n + 1);
  }
  return [...new Set([...lineOf.keys()].flatMap((word) => [word, ...spellingVariants(word)]))];
}
