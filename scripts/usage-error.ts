/** Wrong words on the command line. The message says what was expected. */
export class UsageError extends Error {
  override name = 'UsageError';
}
