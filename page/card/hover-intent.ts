/** Long enough to move from the word to the card; WCAG 1.4.13 asks that the pointer can get there. */
export const closeDelayMs = 300;

export interface HoverIntentOptions<Target> {
  /** How long the pointer must rest until a card opens; null where a key must be held, which opens it at once. */
  openDelayMs: () => number | null;
  /** Compares two targets; the same word under a moving pointer is one target. */
  isSame: (a: Target, b: Target) => boolean;
  /** The pointer rests on a target that may soon open: a time to prepare what will be shown. */
  onPending: (target: Target) => void;
  onOpen: (target: Target) => void;
  /** Asked when the pointer has been away long enough: false keeps open what is open. */
  mayClose: () => boolean;
  onClose: () => void;
}

/** Creates a hover intent in which nothing is open. */
export function createHoverIntent<Target>(options: HoverIntentOptions<Target>): HoverIntent<Target> {
  return new HoverIntent(options);
}

/** Decides from what the pointer is over when a card opens, stays and closes. Knows no DOM. */
export class HoverIntent<Target> {
  readonly #options: HoverIntentOptions<Target>;
  /** What the pointer is over. */
  #under: Target | null = null;
  #shown: Target | null = null;
  #pending: Target | null = null;
  /** A target that was closed by will; it does not open again before the pointer has left it. */
  #dismissed: Target | null = null;
  #openTimer: ReturnType<typeof setTimeout> | undefined;
  #closeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: HoverIntentOptions<Target>) {
    this.#options = options;
  }

  /** The pointer is over `target`, or over nothing that has a card; the key that opens cards may be held. */
  onPointer(target: Target | null, isKeyHeld = false): void {
    this.#under = target;
    if (target === null) {
      this.#dismissed = null;
      this.cancelOpening();
      this.#scheduleClosing();
      return;
    }
    if (this.#isSame(this.#dismissed, target) || this.#isSame(this.#shown, target)) {
      this.#cancelClosing();
      this.cancelOpening();
    } else {
      this.#schedule(target, isKeyHeld);
    }
  }

  /** The pointer is over the open card. */
  onPointerInCard(): void {
    this.#under = null;
    this.cancelOpening();
    this.#cancelClosing();
  }

  /** The key that opens cards has been pressed: what the pointer is over opens. */
  onKey(): void {
    const target = this.#under;
    if (target !== null && this.#options.openDelayMs() === null && !this.#isSame(this.#shown, target))
      this.open(target);
  }

  /** Forgets a target that has not opened yet: the pointer has begun something else, such as selecting text. */
  cancelOpening(): void {
    clearTimeout(this.#openTimer);
    this.#pending = null;
  }

  /** Opens at once: a tap, a click or a key. */
  open(target: Target): void {
    this.cancelOpening();
    this.#cancelClosing();
    this.#dismissed = null;
    this.#shown = target;
    this.#options.onOpen(target);
  }

  /** Closes at once. */
  close(): void {
    this.cancelOpening();
    this.#cancelClosing();
    if (this.#shown === null) return;
    this.#shown = null;
    this.#options.onClose();
  }

  /** Closes at once by the reader's will: the same target stays closed while the pointer rests on it. */
  dismiss(): void {
    const dismissed = this.#shown;
    this.close();
    this.#dismissed = dismissed;
  }

  isOpen(): boolean {
    return this.#shown !== null;
  }

  #isSame(a: Target | null, b: Target): boolean {
    return a !== null && this.#options.isSame(a, b);
  }

  #schedule(target: Target, isKeyHeld: boolean): void {
    const delayMs = this.#options.openDelayMs();
    // What is open stays until the next one opens in its place, which without its key does not.
    if (delayMs === null && !isKeyHeld) this.#scheduleClosing();
    else this.#cancelClosing();
    if (!this.#isSame(this.#pending, target)) {
      this.cancelOpening();
      this.#dismissed = null;
      this.#pending = target;
      this.#options.onPending(target);
      if (delayMs !== null) this.#openTimer = setTimeout(() => this.open(target), delayMs);
    }
    if (delayMs === null && isKeyHeld) this.open(target);
  }

  #scheduleClosing(): void {
    if (this.#shown === null) return;
    this.#closeTimer ??= setTimeout(() => {
      this.#closeTimer = undefined;
      if (this.#options.mayClose()) this.close();
    }, closeDelayMs);
  }

  #cancelClosing(): void {
    clearTimeout(this.#closeTimer);
    this.#closeTimer = undefined;
  }
}
