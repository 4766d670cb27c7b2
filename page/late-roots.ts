import { shadowRootsAround } from './composed-tree';
import type { PageObserver } from './page-observer';
import { type HostListener, isCustom } from './shadow-hosts';

/** A page that gives an element its shadow root says so to nobody: so often the elements are looked at again. */
const lookAgainMs = 400;

/** So many elements are looked at; plain empty ones leave half of the places to those that pages define. */
const mostWaiting = 2000;

export interface LateRootsOptions {
  document: Document;
  observer: Pick<PageObserver, 'watch' | 'noteAdded'>;
}

/**
 * Has changes inside each shadow root that is read reported by `observer`, and hosts that get theirs later: by looking
 * at them again for as long as somebody sees the page, and when pointer or focus reaches one. Ends with `signal`.
 */
export function watchShadowRoots(options: LateRootsOptions, signal: AbortSignal): HostListener {
  return new LateRoots(options, signal);
}

class LateRoots implements HostListener {
  readonly #document: Document;
  readonly #observer: LateRootsOptions['observer'];
  readonly #signal: AbortSignal;
  readonly #watched = new WeakSet<ShadowRoot>();
  /** Roots that pointer or focus has reached before they were read. */
  readonly #reached = new WeakSet<ShadowRoot>();
  readonly #waiting = new Set<WeakRef<Element>>();
  readonly #isWaiting = new WeakSet<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ document, observer }: LateRootsOptions, signal: AbortSignal) {
    this.#document = document;
    this.#observer = observer;
    this.#signal = signal;
    const listening = { capture: true, passive: true, signal };
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    for (const type of ['pointerover', 'focusin']) {
      document.defaultView?.addEventListener(type, (event) => this.#onReach(event), listening);
    }
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  onRoot(root: ShadowRoot): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.watch(root);
  }

  onBareHost(element: Element): void {
    const places = isCustom(element) ? mostWaiting : mostWaiting / 2;
    if (this.#waiting.size >= places || this.#isWaiting.has(element)) return;
    this.#isWaiting.add(element);
    this.#waiting.add(new WeakRef(element));
    this.#schedule();
  }

  #schedule(): void {
    if (this.#waiting.size === 0 || this.#document.hidden || this.#signal.aborted) return;
    this.#timer ??= setTimeout(() => this.#look(), lookAgainMs);
  }

  #look(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#document.hidden) return;
    const found: Element[] = [];
    for (const reference of this.#waiting) {
      const element = reference.deref();
      if (element?.isConnected && !element.shadowRoot && (isCustom(element) || !element.firstChild)) continue;
      this.#waiting.delete(reference);
      if (!element) continue;
      this.#isWaiting.delete(element);
      if (element.isConnected && element.shadowRoot) found.push(element);
    }
    if (found.length > 0) this.#observer.noteAdded(found);
    this.#schedule();
  }

  #onReach(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    const roots = shadowRootsAround(target);
    if (target.shadowRoot) roots.unshift(target.shadowRoot);
    // The outermost is read with all roots inside it.
    const unknown = roots.findLast((root) => !this.#watched.has(root) && !this.#reached.has(root));
    if (!unknown) return;
    this.#reached.add(unknown);
    this.#observer.noteAdded([unknown.host]);
  }
}
