import { parseOptions, UsageError } from '../usage-error';

export interface BenchOptions {
  isHelp: boolean;
  isJson: boolean;
  /** Names of the measures to run. */
  only: readonly string[];
  runs: number;
}

/**
 * Reads the command line of the bench; `names` are those of all measures.
 * @throws UsageError that says what was expected.
 */
export function parseBenchOptions(args: readonly string[], names: readonly string[]): BenchOptions {
  const { values } = parseOptions({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      json: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      runs: { type: 'string', default: '5' },
    },
  });
  const only = values.only?.flatMap((list) => list.split(',')) ?? names;
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(`--only: expected names of ${names.join(', ')}; found "${unknown.join(' ')}"`);
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new UsageError(`--runs: expected a number from 1 on, found "${values.runs}"`);
  }
  return { isHelp: values.help ?? false, isJson: values.json ?? false, only, runs };
}
