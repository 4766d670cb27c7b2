import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/**
 * Makes all `[data-stop]` elements of a group one stop of the Tab key and lets the arrow keys move the focus among
 * them. In a `line`, left and right go on. In a `list`, up and down go to the next element with the same `data-stop`
 * value, left and right to the others of the same list item. Home and End go to the ends.
 */
export function useRovingFocus(group: RefObject<HTMLElement | null>, shape: 'line' | 'list'): void {
  // What is drawn anew has no stop yet.
  useLayoutEffect(() => {
    const stops = stopsOf(group.current);
    if (!stops.some(({ tabIndex }) => tabIndex === 0) && stops[0]) stops[0].tabIndex = 0;
  });
  useEffect(() => {
    const element = group.current;
    if (!element) return;
    const ending = new AbortController();
    element.addEventListener('focusin', ({ target }) => chooseStop(element, target as HTMLElement), ending);
    element.addEventListener('keydown', (event) => onKey(event, element, shape), ending);
    return () => ending.abort();
  }, [group, shape]);
}

function stopsOf(group: HTMLElement | null): HTMLElement[] {
  return [...(group?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}

function chooseStop(group: HTMLElement, chosen: HTMLElement): void {
  if (!chosen.matches('[data-stop]')) return;
  for (const stop of stopsOf(group)) stop.tabIndex = stop === chosen ? 0 : -1;
}

function onKey(event: KeyboardEvent, group: HTMLElement, shape: 'line' | 'list'): void {
  const from = event.target as HTMLElement;
  if (!from.matches('[data-stop]') || event.ctrlKey || event.altKey || event.metaKey) return;
  const next = findNext({ key: event.key, from, stops: stopsOf(group) }, shape);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface Move {
  key: string;
  from: HTMLElement;
  stops: readonly HTMLElement[];
}

function findNext({ key, from, stops }: Move, shape: 'line' | 'list'): HTMLElement | undefined {
  const column = stops.filter((stop) => shape === 'line' || stop.dataset.stop === from.dataset.stop);
  if (key === 'Home') return column[0];
  if (key === 'End') return column.at(-1);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const row = shape === 'line' ? stops : stops.filter((stop) => stop.closest('li') === from.closest('li'));
    return row[row.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)];
  }
  if (shape === 'line' || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined;
  return column[column.indexOf(from) + (key === 'ArrowDown' ? 1 : -1)];
}
