import { readMatchIndex } from '../../../generated/match-index';
import { createRandom } from '../../random';

/** Every surface form of the glossary. */
export function allForms(): string[] {
  return readMatchIndex().terms.flatMap(({ names, generalNames = [], abbreviations = [] }) => [
    ...names,
    ...generalNames,
    ...abbreviations.map(({ text }) => text),
  ]);
}

/** A few names of every term, in an order that has nothing to do with the alphabet: what generated pages speak of. */
export function pageNames(): string[] {
  const names = readMatchIndex().terms.flatMap(({ names, generalNames = [], abbreviations = [] }) => [
    ...names.slice(0, 2),
    ...generalNames.slice(0, 1),
    ...abbreviations.slice(0, 1).map(({ text }) => text),
  ]);
  return shuffle(names);
}

/** Names that have one meaning only, wherever they stand. */
export function specificNames(): string[] {
  return shuffle(readMatchIndex().terms.flatMap(({ names }) => names));
}

function shuffle(names: readonly string[]): string[] {
  const random = createRandom(7);
  return names
    .map((name) => ({ name, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}
