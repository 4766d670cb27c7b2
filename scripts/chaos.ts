import { buildExtension } from './browser/build-extension';
import { parseChaosOptions, usage } from './chaos/options';
import { spawnTool } from './test/run-command';
import { UsageError } from './usage-error';

/** Runs the chaos test at length, by hand. */
async function main(): Promise<void> {
  const { wantsHelp, browsers, env } = parseChaosOptions(process.argv.slice(2), Math.floor(Math.random() * 1_000_000));
  if (wantsHelp) return console.log(usage);
  console.log(`seed ${env.CHAOS_SEED}, ${env.CHAOS_UPDATES} updates`);
  Object.assign(process.env, env);
  for (const browser of browsers) {
    await buildExtension(browser);
    const code = await spawnTool('vitest', ['run', '--project', browser, 'tests/e2e/chaos.test.ts']);
    if (code !== 0) process.exitCode = 1;
  }
  console.log(`seed ${env.CHAOS_SEED}; repeat with: npm run test:chaos -- --seed ${env.CHAOS_SEED}`);
}

await main().catch((error: Error) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
