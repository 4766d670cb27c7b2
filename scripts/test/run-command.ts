import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Sums } from './sums';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs a tool of the project and gives its exit code; what it prints is shown as it comes. */
export function spawnTool(tool: string, args: readonly string[]): Promise<number> {
  const command = path.join(root, 'node_modules/.bin', tool);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a check, which counts as one test. */
export async function runCommand(tool: string, args: readonly string[]): Promise<Sums> {
  const code = await spawnTool(tool, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
