import { packedNames } from '../../generated/match-names';
import { unpackNames, unpackSenses } from '../../glossary/packed-index';
import { TokenIndex } from '../../matching/token-index';
import type { IndexLoader } from '../../page/index-loader';
import { runInSlices } from '../../page/run-in-slices';

/**
 * Creates what brings the index of a frame: the names are part of the script, what tells their senses comes from
 * `getSenses`, packed. Each is learned once, in slices, however many sessions the frame has.
 */
export function createIndexLoader(getSenses: () => Promise<string>, signal: AbortSignal): IndexLoader {
  const index = new TokenIndex();
  const learn = (steps: Iterator<void>): Promise<void> =>
    runInSlices(() => !steps.next().done, { signal, aroundSlice: (slice) => slice() });
  let names: Promise<void> | undefined;
  let senses: Promise<void> | undefined;
  let isComplete = false;
  const learnSenses = async (): Promise<void> => {
    await learn(index.learnSenses(unpackSenses(await getSenses())));
    isComplete = true;
  };
  return {
    index,
    get isComplete() {
      return isComplete;
    },
    loadNames() {
      names ??= learn(index.learnNames(unpackNames(packedNames)));
      return names;
    },
    loadSenses() {
      senses ??= learnSenses().catch((error) => {
        senses = undefined;
        throw error;
      });
      return senses;
    },
  };
}
