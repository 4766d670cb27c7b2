const patienceMs = 3_000;

/** The one element for a selector. Throws when there is none. */
export function getElement<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`the state has no ${selector}`);
  return found;
}

/** Resolves when there is an element for a selector, with it. Rejects when it does not come. */
export async function waitFor<Kind extends HTMLElement>(root: ParentNode, selector: string): Promise<Kind> {
  await waitUntil(() => root.querySelector(selector) !== null, selector);
  return getElement<Kind>(root, selector);
}

/** Resolves when a condition is met; `what` it is about is told when it is not. */
export async function waitUntil(isMet: () => boolean, what: string): Promise<void> {
  const startMs = performance.now();
  while (!isMet()) {
    if (performance.now() - startMs > patienceMs) throw new Error(`the state did not come to have ${what}`);
    await nextFrame();
  }
}

/** Writes into a field as a reader does. */
export function typeInto(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
