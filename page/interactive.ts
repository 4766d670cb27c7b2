import { closestShown } from './composed-tree';

const interactive =
  'a[href], button, summary, label, select, [role="link"], [role="button"], [role="menuitem"], [role="tab"], [role="option"], [role="checkbox"], [role="switch"], [onclick]';

/**
 * Tells whether a click on this element already does something on the page, which must go on working. What holds it, a
 * link for one, may stand in another tree.
 */
export function isInteractive(element: Element | null): boolean {
  return closestShown(element, interactive) !== null;
}
