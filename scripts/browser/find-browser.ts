import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

interface KnownBrowser {
  variable: string;
  paths: readonly string[];
  debianPackage: string;
}

const known: Record<BrowserName, KnownBrowser> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/**
 * Gives the path of a browser: the one in CHROMIUM_PATH or FIREFOX_PATH, one in a usual place, or one installed now
 * with apt-get where that can be done.
 * @throws Error that says exactly what to install or set.
 */
export function getBrowserPath(name: BrowserName): string {
  const { variable, paths, debianPackage } = known[name];
  const wanted = process.env[variable];
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`${variable} is set to ${wanted}, which cannot be run`);
  }
  const found = paths.find(isExecutable);
  if (found) return found;
  installWithApt(debianPackage);
  const installed = paths.find(isExecutable);
  if (installed) return installed;
  throw new Error(
    `${name} is needed and was not found. Install it (Debian, Ubuntu: apt-get install ${debianPackage}) ` +
      `or set ${variable} to its path.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Does nothing where there is no apt-get or no right to use it; the caller says then what to do. */
function installWithApt(debianPackage: string): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) return;
  console.error(`${debianPackage} is missing; installing it with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args: string[]) => spawnSync('apt-get', args, { env, encoding: 'utf8' });
  run(['update', '-qq']);
  const installed = run(['install', '-y', '-qq', '--no-install-recommends', debianPackage]);
  if (installed.status !== 0) console.error(installed.stderr);
}
