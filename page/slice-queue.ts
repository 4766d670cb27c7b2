import { runInSlices, type SliceOptions } from './run-in-slices';

/** Work that is done in slices that let the browser handle input between them. */
export interface SliceQueue {
  /**
   * Adds work, one step a `next()`. Work is done in the order in which it was added, urgent work before all other, even
   * in the middle of it. Resolves when it has been done, or at once after the end of the queue. Rejects when a step
   * throws; the work after it is done all the same.
   */
  add(steps: () => Iterator<void>, options?: { isUrgent: boolean }): Promise<void>;
}

interface Work {
  steps: () => Iterator<void>;
  iterator: Iterator<void> | null;
  onDone: () => void;
  onFailed: (error: unknown) => void;
}

/** Creates an empty queue. Nothing more is begun after the signal of the options is aborted. */
export function createSliceQueue(options: Omit<SliceOptions, 'isUrgent'>): SliceQueue {
  return new WorkQueue(options);
}

class WorkQueue implements SliceQueue {
  readonly #options: Omit<SliceOptions, 'isUrgent'>;
  readonly #urgent: Work[] = [];
  readonly #usual: Work[] = [];
  #isRunning = false;

  constructor(options: Omit<SliceOptions, 'isUrgent'>) {
    this.#options = options;
  }

  add(steps: () => Iterator<void>, { isUrgent } = { isUrgent: false }): Promise<void> {
    return new Promise((onDone, onFailed) => {
      const works = isUrgent ? this.#urgent : this.#usual;
      works.push({ steps, iterator: null, onDone, onFailed });
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    // Never within what adds the work.
    await Promise.resolve();
    const options = { ...this.#options, isUrgent: () => this.#urgent.length > 0 };
    while (this.#isMoreLeft && !this.#options.signal.aborted) await runInSlices(() => this.#step(), options);
    this.#isRunning = false;
    for (const { onDone } of [...this.#urgent.splice(0), ...this.#usual.splice(0)]) onDone();
  }

  get #isMoreLeft(): boolean {
    return this.#urgent.length > 0 || this.#usual.length > 0;
  }

  /** Gives whether anything is left. */
  #step(): boolean {
    const works = this.#urgent.length > 0 ? this.#urgent : this.#usual;
    const [work] = works;
    if (!work) return false;
    try {
      work.iterator ??= work.steps();
      if (work.iterator.next().done) {
        works.shift();
        work.onDone();
      }
    } catch (error) {
      works.shift();
      work.onFailed(error);
    }
    return this.#isMoreLeft;
  }
}
