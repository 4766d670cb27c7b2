const paragraphs = 50;
const cellCount = 200;
const updatesInSecond = 1000;
const tickMs = 10;

const sentences = [
  'The clinic opens at nine and the doctor sees patients until noon.',
  'Some patients with fibromyalgia sleep badly, and treatment takes time.',
  'The ferry leaves when the harbour is free of ice.',
  'Symptoms of central sensitization may come and go over the weeks.',
  'Nobody on the square knew who had painted the clock green.',
  'A diagnosis of osteoarthritis rests on the history and an examination.',
];

function sentence(n: number): string {
  return sentences[n % sentences.length] ?? '';
}

/** Replaces everything in the page's main element by 50 new paragraphs. */
function changeRoute(route: number): void {
  const made = Array.from({ length: paragraphs }, (_, n) => {
    const paragraph = document.createElement('p');
    const emphasis = document.createElement('em');
    emphasis.textContent = sentence(route + n);
    paragraph.append(`${route}, ${n}: `, emphasis, ` ${sentence(route + 2 * n + 1)}`);
    return paragraph;
  });
  getMain().replaceChildren(...made);
}

/**
 * Writes new text into the cells of a table, 1,000 times a second, one in ten with the name of a term. Resolves with the
 * number of updates that were made.
 */
export function startTicker(seconds: number): Promise<number> {
  const cells = Array.from({ length: cellCount }, (_, n) => {
    const cell = document.createElement('td');
    cell.textContent = String(n);
    return cell;
  });
  const table = document.createElement('table');
  for (let at = 0; at < cellCount; at += 10) {
    const row = document.createElement('tr');
    row.append(...cells.slice(at, at + 10));
    table.append(row);
  }
  getMain().replaceChildren(table);
  const startMs = performance.now();
  let updates = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const elapsedMs = performance.now() - startMs;
      const due = Math.min(elapsedMs / 1000, seconds) * updatesInSecond;
      for (; updates < due; updates++) {
        const cell = cells[(updates * 7) % cellCount];
        if (cell) cell.textContent = updates % 10 === 0 ? `arthritis ${updates}` : `price ${updates}`;
      }
      if (elapsedMs < seconds * 1000) return;
      clearInterval(timer);
      resolve(updates);
    }, tickMs);
  });
}

function getMain(): Element {
  const main = document.querySelector('main') ?? document.createElement('main');
  if (!main.isConnected) document.body.append(main);
  return main;
}

/**
 * Shows one route after the other, at a frame each, and waits with every tenth until its marks are there; at last the
 * first route again.
 */
export async function goThroughRoutes({ from, to, isMarked }: RouteWalk): Promise<void> {
  for (let route = from; route < to; route++) {
    changeRoute(route);
    await nextFrame();
    if (route % 10 === 0 && isMarked) await untilMarked();
  }
  changeRoute(from);
  if (isMarked) await untilMarked();
}

/** The routes to be shown, and whether they are marked. */
export interface RouteWalk {
  from: number;
  to: number;
  isMarked: boolean;
}

async function untilMarked(): Promise<void> {
  const main = getMain();
  const isMarked = (): boolean =>
    main.querySelector('explained-term') !== null ||
    [...(CSS.highlights.get('explained-term') ?? [])].some(({ startContainer }) => main.contains(startContainer));
  while (!isMarked()) await nextFrame();
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
