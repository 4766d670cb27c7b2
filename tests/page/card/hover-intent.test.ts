import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDelayMs, createHoverIntent, type HoverIntentOptions } from '../../../page/card/hover-intent';

const openDelayMs = 300;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Step = number | `over ${string}` | 'off' | 'card' | `open ${string}` | 'close' | 'dismiss' | 'drag';

/** Plays steps (numbers are milliseconds that pass) and tells what came of them. */
function play(...steps: Step[]): { log: string[]; isOpen: boolean } {
  const log: string[] = [];
  const intent = createHoverIntent<{ name: string }>({
    isSame: (a, b) => a.name === b.name,
    onPending: ({ name }) => void log.push(`prepare ${name}`),
    onOpen: ({ name }) => void log.push(`open ${name}`),
    openDelayMs: () => openDelayMs,
    mayClose: () => true,
    onClose: () => void log.push('close'),
  });
  for (const step of steps) {
    if (typeof step === 'number') vi.advanceTimersByTime(step);
    else if (step === 'off') intent.onPointer(null);
    else if (step === 'card') intent.onPointerInCard();
    else if (step === 'close') intent.close();
    else if (step === 'dismiss') intent.dismiss();
    else if (step === 'drag') intent.cancelOpening();
    // A new object each time: the same word under a moving pointer.
    else if (step.startsWith('over ')) intent.onPointer({ name: step.slice(5) });
    else intent.open({ name: step.slice(5) });
  }
  return { log, isOpen: intent.isOpen() };
}

const soon = openDelayMs - 1;
const nearlyClosed = closeDelayMs - 1;
const opened = ['prepare A', 'open A'];

test.each<{ shows: string; steps: Step[]; log: string[]; isOpen: boolean }>([
  {
    shows: 'a dismissed word stays closed while the pointer rests on it',
    steps: ['over A', 300, 'dismiss', 'over A', 999],
    log: [...opened, 'close'],
    isOpen: false,
  },
  {
    shows: 'a dismissed word opens again after the pointer has left it',
    steps: ['over A', 300, 'dismiss', 'off', 'over A', 300],
    log: [...opened, 'close', ...opened],
    isOpen: true,
  },
  {
    shows: 'a dismissed word opens again after another one',
    steps: ['over A', 300, 'dismiss', 'over B', 10, 'over A', 300],
    log: [...opened, 'close', 'prepare B', ...opened],
    isOpen: true,
  },
  {
    shows: 'a dismissed word opens at a click',
    steps: ['over A', 300, 'dismiss', 'open A'],
    log: [...opened, 'close', 'open A'],
    isOpen: true,
  },
  { shows: 'dragging opens nothing', steps: ['over A', 200, 'drag', 999], log: ['prepare A'], isOpen: false },
  { shows: 'not open before the delay', steps: ['over A', soon], log: ['prepare A'], isOpen: false },
  { shows: 'open after the delay', steps: ['over A', soon, 1], log: opened, isOpen: true },
  { shows: 'moves on the word do not start again', steps: ['over A', soon, 'over A', 1], log: opened, isOpen: true },
  { shows: 'leaving in time opens nothing', steps: ['over A', soon, 'off', 999], log: ['prepare A'], isOpen: false },
  {
    shows: 'passing over A to B opens only B, after a whole delay',
    steps: ['over A', soon, 'over B', soon, 1],
    log: ['prepare A', 'prepare B', 'open B'],
    isOpen: true,
  },
  {
    shows: 'coming back starts again',
    steps: ['over A', soon, 'off', 'over A', soon],
    log: ['prepare A', 'prepare A'],
    isOpen: false,
  },
  { shows: 'open a while after leaving', steps: ['over A', 300, 'off', nearlyClosed], log: opened, isOpen: true },
  { shows: 'closed after the delay', steps: ['over A', 300, 'off', 300], log: [...opened, 'close'], isOpen: false },
  {
    shows: 'moves outside do not put off closing',
    steps: ['over A', 300, 'off', 200, 'off', 100],
    log: [...opened, 'close'],
    isOpen: false,
  },
  { shows: 'back on the word it stays', steps: ['over A', 300, 'off', 299, 'over A', 999], log: opened, isOpen: true },
  {
    shows: 'back on the word after many moves outside it stays',
    steps: ['over A', 300, 'off', 100, 'off', 100, 'over A', 999],
    log: opened,
    isOpen: true,
  },
  { shows: 'on the card it stays', steps: ['over A', 300, 'off', 299, 'card', 999], log: opened, isOpen: true },
  {
    shows: 'off the card it closes',
    steps: ['over A', 300, 'card', 999, 'off', 300],
    log: [...opened, 'close'],
    isOpen: false,
  },
  {
    shows: 'another word takes its place with no closing between',
    steps: ['over A', 300, 'off', 100, 'over B', 300],
    log: [...opened, 'prepare B', 'open B'],
    isOpen: true,
  },
  {
    shows: 'brushing B on the way back keeps A',
    steps: ['over A', 300, 'over B', 299, 'over A', 999],
    log: [...opened, 'prepare B'],
    isOpen: true,
  },
  {
    shows: 'brushing B on the way to the card keeps A',
    steps: ['over A', 300, 'over B', 299, 'card', 999],
    log: [...opened, 'prepare B'],
    isOpen: true,
  },
  {
    shows: 'leaving B in time closes A',
    steps: ['over A', 300, 'over B', 100, 'off', 300],
    log: [...opened, 'prepare B', 'close'],
    isOpen: false,
  },
  { shows: 'a tap opens at once', steps: ['open A'], log: ['open A'], isOpen: true },
  {
    shows: 'a tap on a waiting word opens it once',
    steps: ['over A', 100, 'open A', 999],
    log: opened,
    isOpen: true,
  },
  {
    shows: 'a tap ends closing',
    steps: ['open A', 'off', 299, 'open B', 999],
    log: ['open A', 'open B'],
    isOpen: true,
  },
  { shows: 'Escape closes at once', steps: ['over A', 300, 'close'], log: [...opened, 'close'], isOpen: false },
  {
    shows: 'closing twice tells once',
    steps: ['open A', 'off', 'close', 'close', 999],
    log: ['open A', 'close'],
    isOpen: false,
  },
  { shows: 'closing ends waiting', steps: ['over A', 100, 'close', 999], log: ['prepare A'], isOpen: false },
  {
    shows: 'the same word can open again',
    steps: ['open A', 'close', 'over A', 300],
    log: ['open A', 'close', ...opened],
    isOpen: true,
  },
])('$shows', ({ steps, log, isOpen }) => {
  expect(play(...steps)).toEqual({ log, isOpen });
});

test('it closes 300 ms after the pointer has left', () => {
  expect(closeDelayMs).toBe(300);
});

test('what may not close stays open, and closes at the next move once it may', () => {
  let mayClose = false;
  const onClose = vi.fn();
  const intent = createIntent({ mayClose: () => mayClose, onClose });
  intent.open('A');
  intent.onPointer(null);
  vi.advanceTimersByTime(5000);
  expect(onClose).not.toHaveBeenCalled();
  mayClose = true;
  intent.onPointer(null);
  vi.advanceTimersByTime(closeDelayMs);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('the delay is that of the moment at which the pointer comes', () => {
  let delayMs = 600;
  const onOpen = vi.fn();
  const intent = createIntent({ openDelayMs: () => delayMs, onOpen });
  intent.onPointer('A');
  vi.advanceTimersByTime(599);
  expect(onOpen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onOpen).toHaveBeenCalledWith('A');
  delayMs = 150;
  intent.onPointer('B');
  vi.advanceTimersByTime(150);
  expect(onOpen).toHaveBeenLastCalledWith('B');
});

describe('with a held key', () => {
  const start = () => {
    const calls = { onPending: vi.fn(), onOpen: vi.fn(), onClose: vi.fn() };
    return { ...calls, intent: createIntent({ ...calls, openDelayMs: () => null }) };
  };

  test('resting opens nothing, but prepares', () => {
    const { intent, onPending, onOpen } = start();
    intent.onPointer('A');
    vi.advanceTimersByTime(5000);
    expect(onPending).toHaveBeenCalledWith('A');
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('the key pressed over a word opens it at once, and over nothing opens nothing', () => {
    const { intent, onOpen } = start();
    intent.onKey();
    intent.onPointer('A');
    intent.onPointer(null);
    intent.onKey();
    expect(onOpen).not.toHaveBeenCalled();
    intent.onPointer('A');
    intent.onKey();
    intent.onKey();
    expect(onOpen.mock.calls).toEqual([['A']]);
  });

  test('coming to a word with the key held opens it at once', () => {
    const { intent, onOpen } = start();
    intent.onPointer('A', true);
    expect(onOpen.mock.calls).toEqual([['A']]);
  });

  test('another word does not take the place of an open card without the key, and the card closes', () => {
    const { intent, onOpen, onClose } = start();
    intent.onPointer('A', true);
    intent.onPointer('B');
    vi.advanceTimersByTime(closeDelayMs);
    expect(onOpen.mock.calls).toEqual([['A']]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('a dismissed word opens at the key again', () => {
    const { intent, onOpen } = start();
    intent.onPointer('A', true);
    intent.dismiss();
    intent.onPointer('A');
    intent.onKey();
    expect(onOpen.mock.calls).toEqual([['A'], ['A']]);
  });
});

test('a key opens nothing where none has to be held', () => {
  const onOpen = vi.fn();
  const intent = createIntent({ onOpen });
  intent.onPointer('A');
  intent.onKey();
  expect(onOpen).not.toHaveBeenCalled();
});

function createIntent(options: Partial<HoverIntentOptions<string>>) {
  const nothing = (): void => undefined;
  return createHoverIntent<string>({
    isSame: (a, b) => a === b,
    openDelayMs: () => openDelayMs,
    mayClose: () => true,
    onPending: nothing,
    onOpen: nothing,
    onClose: nothing,
    ...options,
  });
}
