/** Long enough that a pointer passing over a word opens nothing; the value MediaWiki's Page Previews settled near. */
export const openDelayMs = 300;

/** Long enough to move from the word to the card; WCAG 1.4.13 asks that the pointer can get there. */
export const closeDelayMs = 300;

export interface HoverIntentOptions<Target> {
  /** Compares two targets; the same word under a moving pointer is one target. */
  isSame: (a: Target, b: Target) => boolean;
  /** The pointer rests on a target that may soon open: a time to prepare what will be shown. */
  onPending: (target: Target) => void;
  onOpen: (target: Target) => void;
  onClose: () => void;
}

/** Decides from what the pointer is over when a card opens, stays and closes. Knows no DOM. */
export interface HoverIntent<Target> {
  /** The pointer is over `target`, or over nothing that has a card. */
  onPointer(target: Target | null): void;
  /** The pointer is over the open card. */
  onPointerInCard(): void;
  /** Opens at once: a tap, a click or a key. */
  open(target: Target): void;
  /** Closes at once. */
  close(): void;
  isOpen(): boolean;
}

/** Creates a hover intent in which nothing is open. */
export function createHoverIntent<Target>(options: HoverIntentOptions<Target>): HoverIntent<Target> {
  const { isSame, onPending, onOpen, onClose } = options;
  let shown: Target | null = null;
  let pending: Target | null = null;
  let openTimer: ReturnType<typeof setTimeout> | undefined;
  let closeTimer: ReturnType<typeof setTimeout> | undefined;

  const cancelOpening = (): void => {
    clearTimeout(openTimer);
    pending = null;
  };
  const cancelClosing = (): void => {
    clearTimeout(closeTimer);
    closeTimer = undefined;
  };
  const close = (): void => {
    cancelOpening();
    cancelClosing();
    if (shown === null) return;
    shown = null;
    onClose();
  };
  const open = (target: Target): void => {
    cancelOpening();
    cancelClosing();
    shown = target;
    onOpen(target);
  };
  const scheduleOpening = (target: Target): void => {
    if (pending !== null && isSame(pending, target)) return;
    cancelOpening();
    pending = target;
    onPending(target);
    openTimer = setTimeout(() => open(target), openDelayMs);
  };
  const scheduleClosing = (): void => {
    if (shown !== null) closeTimer ??= setTimeout(close, closeDelayMs);
  };

  return {
    onPointer(target) {
      if (target === null) {
        cancelOpening();
        scheduleClosing();
        return;
      }
      // What is open stays until the next one opens in its place.
      cancelClosing();
      if (shown !== null && isSame(shown, target)) cancelOpening();
      else scheduleOpening(target);
    },
    onPointerInCard() {
      cancelOpening();
      cancelClosing();
    },
    open,
    close,
    isOpen: () => shown !== null,
  };
}
