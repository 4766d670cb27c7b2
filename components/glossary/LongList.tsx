import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../words';

export interface LongListProps<Item> {
  t: Translate;
  items: readonly Item[];
  className: string;
  /** How many are added at a time. */
  step?: number;
  /** Renders one item as a list item. */
  children: (item: Item) => ComponentChildren;
}

/** A list of any length: so many items that they are drawn at once, and a button for more. */
export function LongList<Item>({ t, items, className, step = 200, children }: LongListProps<Item>) {
  const [wanted, setWanted] = useState({ items, count: step });
  // Another list begins from its first items again.
  const count = wanted.items === items ? wanted.count : step;
  const shown = items.slice(0, count);
  return (
    <>
      <ul class={className}>{shown.map(children)}</ul>
      {shown.length < items.length && (
        <p class="more">
          {t('glossary.more', { shown: String(shown.length), total: String(items.length) })}{' '}
          <button type="button" onClick={() => setWanted({ items, count: count + step })}>
            {t('glossary.showMore')}
          </button>
        </p>
      )}
    </>
  );
}
