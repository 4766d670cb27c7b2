import type { Row } from './rows';
import type { Workbench } from './workbench';

/** One file of `measures/`: what it is called, what it asks, and how it is answered. */
export interface Measure {
  /** As `--only` takes it. */
  name: string;
  /** One line for the list of measures. */
  about: string;
  run(bench: Workbench): Promise<Row[]>;
}

/** Both ways of painting, the default first. */
export const painters = ['highlights', 'elements'] as const;
