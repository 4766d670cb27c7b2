import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../browser/launch';
import type { Measure } from '../measure';
import { makeRow } from '../rows';

/** What every visited page loads: the content script, as it is built for the stores. kB count in thousands. */
export const size: Measure = {
  name: 'size',
  about: 'the built content script, raw and packed with gzip',
  async run(bench) {
    await bench.build();
    const script = await readFile(path.join(builtExtension.chromium, 'content-scripts/content.js'));
    const row = { measure: 'size', painter: null, unit: 'kB' };
    return [
      makeRow({ ...row, what: 'content script', target: { atMost: 140 } }, [script.length / 1000]),
      makeRow({ ...row, what: 'content script, gzip', target: { atMost: 48 } }, [gzipSync(script).length / 1000]),
    ];
  },
};
