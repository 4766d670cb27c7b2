import type { ComponentChildren, VNode } from 'preact';
import type { ViewNode } from '../glossary/explained-term';

/** Gives a view as plain data. Its components must be functions without a state; what they listen to is left out. */
export function toViewTree(child: ComponentChildren): ViewNode[] {
  if (Array.isArray(child)) return child.flatMap(toViewTree);
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child !== 'object') return [String(child)];
  const { type, props } = child as VNode<Record<string, unknown>>;
  const { children, ...others } = props;
  if (typeof type === 'function') return toViewTree((type as (given: unknown) => ComponentChildren)(props));
  const isPlain = ([, value]: [string, unknown]): boolean => value !== undefined && typeof value !== 'function';
  const attributes = Object.fromEntries(Object.entries(others).filter(isPlain)) as Record<string, string>;
  return [{ element: type as string, attributes, children: toViewTree(children as ComponentChildren) }];
}
