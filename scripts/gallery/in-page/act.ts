const patienceMs = 3_000;

/** The one element for a selector. Throws when there is none. */
export function getElement<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`the state has no ${selector}`);
  return found;
}

/** Resolves when there is an element for a selector, with it. Rejects when it does not come. */
export async function waitFor<Kind extends HTMLElement>(root: ParentNode, selector: string): Promise<Kind> {
  const startMs = performance.now();
  while (!root.querySelector(selector) && performance.now() - startMs < patienceMs) await nextFrame();
  return getElement<Kind>(root, selector);
}

/** Writes into a field as a reader does. */
export function typeInto(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
