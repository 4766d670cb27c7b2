import { type Framework, frameworks } from '../../chaos/frameworks';

const painters = ['highlights', 'elements'] as const;

/** What a chaos run does. `npm run test:chaos` sets it by variables of the environment. */
export interface ChaosRequest {
  seed: number;
  updates: number;
  frameworks: readonly Framework[];
  painters: readonly (typeof painters)[number][];
}

/** Reads what is asked for: without any word of it, a short run over everything, from a new seed each time. */
export function readChaosRequest(env: NodeJS.ProcessEnv): ChaosRequest {
  const only = <Name extends string>(names: readonly Name[], wanted: string | undefined) =>
    wanted ? names.filter((name) => name === wanted) : names;
  return {
    seed: env.CHAOS_SEED ? Number(env.CHAOS_SEED) : Math.floor(Math.random() * 1_000_000),
    updates: env.CHAOS_UPDATES ? Number(env.CHAOS_UPDATES) : 150,
    frameworks: only(frameworks, env.CHAOS_FRAMEWORK),
    painters: only(painters, env.CHAOS_PAINTER),
  };
}
