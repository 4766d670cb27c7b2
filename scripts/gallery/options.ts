import { parseOptions } from '../usage-error';

export const usage = `Usage: npm run gallery [-- --only NAME --mode NAME --out FOLDER]

Renders every surface in every state and every mode into PNG files, with a page that shows them all.
  --only NAME    surfaces and states whose name has this in it
  --mode NAME    light, dark, narrow, "zoom 400", "forced colors", "forced colors dark", "more contrast", Spanish
  --out FOLDER   where the files go, .artifacts/gallery without it`;

export interface GalleryOptions {
  wantsHelp: boolean;
  only: string;
  mode: string | null;
  out: string;
}

/**
 * Reads the words after `npm run gallery --`.
 * @throws UsageError that names the option that is wrong.
 */
export function parseGalleryOptions(args: readonly string[]): GalleryOptions {
  const text = { type: 'string' } as const;
  const { values } = parseOptions(
    { args: [...args], options: { only: text, mode: text, out: text, help: { type: 'boolean', default: false } } },
    `\n\n${usage}`,
  );
  return {
    wantsHelp: values.help,
    only: values.only ?? '',
    mode: values.mode ?? null,
    out: values.out ?? '.artifacts/gallery',
  };
}
