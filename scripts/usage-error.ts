import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Wrong words on the command line. The message says what was expected. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Node's own reading of a command line.
 * @throws UsageError that names the option that is wrong, followed by `hint`.
 */
export function parseOptions<Config extends ParseArgsConfig>(
  config: Config,
  hint = '',
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}${hint}`);
  }
}
