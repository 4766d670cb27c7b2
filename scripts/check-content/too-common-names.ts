import type { ContentProblem } from '../../glossary/content-problem';
import { nameKey } from '../../glossary/name-key';
import type { Writing } from '../content-text/writing';
import type { UnlinkedName } from './unlinked-names';

/** A name that stands in more texts than this without a link is too everyday for a name, or has only just been added. */
const maxTexts = 10;

/** Tells of a name that stands unlinked in very many texts once, at the term that claims it, not at each text. */
export function gatherCommonNames(found: readonly UnlinkedName[], writings: readonly Writing[]): ContentProblem[] {
  const groups = new Map<string, UnlinkedName[]>();
  for (const one of found) {
    const key = `${one.termId} ${nameKey(one.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const owner = writings.find(({ id, kind }) => kind === 'term' && id === first?.termId);
    if (!first || !owner || group.length <= maxTexts) return group.map(({ problem }) => problem);
    const at = owner.frontMatter?.aliases.findIndex((alias) => nameKey(alias) === nameKey(first.name)) ?? -1;
    const field = at < 0 ? 'names' : `aliases ${at + 1}`;
    const reason = `expected a name that is rarely meant otherwise: "${first.name}" stands in ${group.length} texts without a link`;
    return [{ file: owner.file, line: owner.lineOf(at < 0 ? ['label'] : ['aliases', at]), field, reason }];
  });
}
