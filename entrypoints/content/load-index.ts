import { packedNames } from '../../generated/match-names';
import { unpackNames, unpackSenses } from '../../glossary/packed-index';
import { TokenIndex } from '../../matching/token-index';
import type { IndexLoader } from '../../page/index-loader';
import { runInSlices } from '../../page/run-in-slices';

/** The index of a frame, whose senses can be asked for before they are needed. */
export interface FrameIndexLoader extends IndexLoader {
  /** Has the senses sent here, but not learned yet: a name is likely to be found. */
  expectSenses(): void;
}

/**
 * Creates what brings the index of a frame: the names are part of the script, what tells their senses comes from
 * `getSenses`, packed. Each is learned once, in slices, however many sessions the frame has; until `parsed` resolves all
 * other work of the page goes first.
 */
export function createIndexLoader(
  getSenses: () => Promise<string>,
  { signal, parsed }: { signal: AbortSignal; parsed: Promise<void> },
): FrameIndexLoader {
  const index = new TokenIndex();
  const learn = (steps: Iterator<void>): Promise<void> =>
    runInSlices(() => !steps.next().done, { signal, idleUntil: parsed, aroundSlice: (slice) => slice() });
  let names: Promise<void> | undefined;
  let packedSenses: Promise<string> | undefined;
  let senses: Promise<void> | undefined;
  let isComplete = false;
  const bringSenses = (): Promise<string> => {
    packedSenses ??= getSenses().catch((error) => {
      packedSenses = undefined;
      throw error;
    });
    return packedSenses;
  };
  const learnSenses = async (): Promise<void> => {
    await learn(index.learnSenses(unpackSenses(await bringSenses())));
    packedSenses = undefined;
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
    // Whoever needs them asks again, and is told of the error.
    expectSenses: () => void bringSenses().catch(() => undefined),
    loadSenses() {
      senses ??= learnSenses().catch((error) => {
        senses = undefined;
        throw error;
      });
      return senses;
    },
  };
}
