import './recorder';
import { goThroughRoutes, type RouteWalk, startTicker } from './changing-page';
import { mountPlainTasks, type TaskApp } from './tasks-plain';
import { mountPreactTasks } from './tasks-preact';

/** What the bench makes a page of its own do. */
export interface Lab {
  /** Shows routes of a single-page application: all paragraphs are replaced each time. */
  goThroughRoutes(walk: RouteWalk): Promise<void>;
  /** Changes texts of a table; see `startTicker`. */
  startTicker(seconds: number): Promise<number>;
  /** Uses a to-do app: adds tasks, completes them, deletes them. Gives the time on the clock. */
  useTasks(kind: 'plain' | 'preact', rounds: number): Promise<number>;
}

declare global {
  var benchLab: Lab;
}

const tasksInRound = 100;

async function useTasks(kind: 'plain' | 'preact', rounds: number): Promise<number> {
  const root = document.createElement('main');
  document.body.append(root);
  const app: TaskApp = kind === 'plain' ? mountPlainTasks(root) : mountPreactTasks(root);
  const startMs = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (let n = 0; n < tasksInRound; n++) app.add(taskText(round * tasksInRound + n));
    await drawn();
    app.completeAll();
    await drawn();
    app.deleteAll();
    await drawn();
  }
  const elapsedMs = performance.now() - startMs;
  app.unmount();
  root.remove();
  return elapsedMs;
}

/** One task in ten speaks of a term. */
function taskText(n: number): string {
  return n % 10 === 0 ? `Ask the doctor about fibromyalgia, visit ${n}` : `Bring back the ladder and ring bell ${n}`;
}

/** Resolves when the browser has drawn what was changed. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

globalThis.benchLab = { goThroughRoutes, startTicker, useTasks };
