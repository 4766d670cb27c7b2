import { parseOptions, UsageError } from '../usage-error';

/** What somebody has asked check:content for. */
export interface CheckOptions {
  help: boolean;
  /** A folder laid out like content-data, or null for the project's own. */
  folder: string | null;
  /** Files whose text may not be repeated. */
  against: string[];
}

/**
 * Reads the command line of check:content. Every name after `--against` is a file to compare with.
 * @throws UsageError for an unknown option, a second folder, or `--against` without a file.
 */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const split = args.indexOf('--against');
  const against = split < 0 ? [] : args.slice(split + 1);
  if (split >= 0 && against.length === 0) throw new UsageError('expected at least one file after --against');
  const { values, positionals: folders } = parseOptions({
    args: split < 0 ? [...args] : args.slice(0, split),
    options: { help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const wrong = against.find((file) => file.startsWith('--'));
  if (wrong) throw new UsageError(`expected files after --against, found "${wrong}"`);
  const [file] = folders.filter((one) => one.endsWith('.md'));
  if (file) throw new UsageError(`expected a folder or nothing, which checks all of content-data; found "${file}"`);
  if (folders.length > 1) throw new UsageError(`expected one folder, found ${folders.join(' and ')}`);
  return { help: values.help, folder: folders[0] ?? null, against };
}
