import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from './find-browser';

const root = path.resolve(import.meta.dirname, '../..');
const scripts: Record<BrowserName, string> = { chromium: 'build', firefox: 'build:firefox' };

/**
 * Builds the extension for a browser with the project's own command.
 * @throws Error with what the build printed when it fails.
 */
export async function buildExtension(browser: BrowserName): Promise<void> {
  const build = spawnSync('npm', ['run', '--silent', scripts[browser]], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
}
