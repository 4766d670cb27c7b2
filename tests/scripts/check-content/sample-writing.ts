import { readWritings, type Writing } from '../../../scripts/content-text/writing';
import { articleFile, termFile } from '../../glossary/sample-content';

/** A term as it was written, with a body and front matter fields of the test. */
export function termWriting(body: string, fields: Record<string, string> = {}, id = 'hip'): Writing {
  const [writing] = readWritings({ termFiles: [termFile(id, fields, body)], articleFiles: [], figureFiles: [] });
  if (!writing) throw new Error('the front matter of the test is wrong');
  return writing;
}

/** An article as it was written. */
export function articleWriting(body: string): Writing {
  const [writing] = readWritings({ termFiles: [], articleFiles: [articleFile(body)], figureFiles: [] });
  if (!writing) throw new Error('the front matter of the test is wrong');
  return writing;
}

/** So many words of one syllable, in sentences of ten. */
export function plainWords(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const word = at % 10 === 0 ? 'Bone' : 'bone';
    return at % 10 === 9 || at === count - 1 ? `${word}.` : word;
  }).join(' ');
}
