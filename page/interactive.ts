const interactive =
  'a[href], button, summary, label, select, [role="link"], [role="button"], [role="menuitem"], [role="tab"], [role="option"], [role="checkbox"], [role="switch"], [onclick]';

/** Tells whether a click on this element already does something on the page, which must go on working. */
export function isInteractive(element: Element | null): boolean {
  return element?.closest(interactive) != null;
}
