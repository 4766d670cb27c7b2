import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Translate } from '../words';

/** What is said of the last thing that was done in a section. */
export interface Status {
  text: string;
  hasFailed: boolean;
  /** What can be done about it, such as undoing it. */
  action?: { label: string; run: () => Promise<Done> };
}

/** How something went: the words for it, and what can be done about it; nothing for "Saved.". */
export type Done = Omit<Status, 'hasFailed'> | undefined;

/** Does what may fail, and says how it went. Never rejects. */
export type Run = (work: () => Promise<Done>) => Promise<void>;

/** An expected failure with words for the reader. */
export class ToldError extends Error {}

/** The status of one section, and what runs its work. */
export function useStatus(t: Translate): { status: Status | null; run: Run } {
  const [status, setStatus] = useState<Status | null>(null);
  const run = useCallback<Run>(
    async (work) => {
      try {
        const done = await work();
        setStatus({ hasFailed: false, ...(done ?? { text: t('options.saved') }) });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const text = error instanceof ToldError ? reason : t('options.notSaved', { reason });
        setStatus({ text, hasFailed: true });
      }
    },
    [t],
  );
  return { status, run };
}

/**
 * A value that is shown as it was chosen while it is being stored, and again as it is when that failed. `change` saves it
 * and says how it went.
 */
export function useChange<Value>(
  stored: Value,
  save: (value: Value) => Promise<Done> | Promise<void>,
  run: Run,
): [shown: Value, change: (value: Value) => Promise<void>] {
  const [chosen, setChosen] = useState<{ value: Value } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored now counts, whatever was chosen before.
  useEffect(() => setChosen(null), [stored]);
  const change = (value: Value): Promise<void> => {
    setChosen({ value });
    return run(async () => {
      try {
        return (await save(value)) ?? undefined;
      } catch (error) {
        setChosen(null);
        throw error;
      }
    });
  };
  return [chosen ? chosen.value : stored, change];
}
