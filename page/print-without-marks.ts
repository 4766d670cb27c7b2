export interface PrintOptions {
  window: Window;
  /** Takes back all marks. */
  takeBack: () => void;
  /** Marks again what was taken back. */
  markAgain: () => void;
}

/** Keeps marks out of print: they are taken back before the browser prints and made again after it. */
export function printWithoutMarks({ window, takeBack, markAgain }: PrintOptions, signal: AbortSignal): void {
  window.addEventListener('beforeprint', takeBack, { signal });
  window.addEventListener('afterprint', markAgain, { signal });
}
