import { readText, type TextReading } from '../matching/read-text';
import type { TokenIndex } from '../matching/token-index';
import type { TextBlock } from './text-block';

/** Reads the text of a block, and what the markup in it says of its short forms. */
export function readBlock({ text, expansions }: TextBlock, index: TokenIndex): TextReading {
  const reading = readText(text, index);
  if (expansions.length === 0) return reading;
  const more = expansions.flatMap((expansion) => readText(expansion, index).definitions);
  return { ...reading, definitions: [...reading.definitions, ...more] };
}
