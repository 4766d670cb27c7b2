import type { Entry } from './entry';

/** A term as others point at it. */
export interface LabelledTerm {
  id: string;
  label: string;
}

/** A term with those around it: the related ones, each with some that are related to it in turn. */
export interface Neighbourhood extends LabelledTerm {
  near: (LabelledTerm & { further: LabelledTerm[] })[];
}

/** The most terms that are shown beyond one related term, so that a map stays one that can be taken in. */
const mostFurther = 3;

/**
 * The neighbourhood of a term. Each term is in it once, as near as it can be; what could stand behind several related
 * terms stands behind the one that has the fewest so far.
 */
export function getNeighbourhood(entry: Entry, findEntry: (id: string) => Entry | undefined): Neighbourhood {
  const near = entry.related.map(({ id, label }) => ({ id, label, further: [] as LabelledTerm[] }));
  const taken = new Set([entry.id, ...near.map(({ id }) => id)]);
  const waiting = near.map(({ id }) => [...(findEntry(id)?.related ?? [])]);
  for (let round = 0; round < mostFurther; round++) {
    for (const [n, { further }] of near.entries()) {
      const next = takeFirst(waiting[n] ?? [], ({ id }) => !taken.has(id));
      if (!next) continue;
      taken.add(next.id);
      further.push({ id: next.id, label: next.label });
    }
  }
  return { id: entry.id, label: entry.label, near };
}

function takeFirst(terms: LabelledTerm[], fits: (term: LabelledTerm) => boolean): LabelledTerm | undefined {
  const at = terms.findIndex(fits);
  return at < 0 ? undefined : terms.splice(at, 1)[0];
}
