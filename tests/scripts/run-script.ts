import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs a script as npm would and waits for its end. Gives what it printed, line by line, and its exit code. */
export function runScript(script: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', `scripts/${script}`, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    // What npm itself says about its settings is no part of the script's answer.
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  const lines = (text: string) => text.split('\n').filter((line) => line !== '');
  return { status, stdout: lines(stdout), stderr: lines(stderr) };
}

/** How long a test that starts scripts may take: a cold start of npx and tsx on a busy machine. */
export const scriptTimeoutMs = 60_000;
