import { useMemo } from 'preact/hooks';
import type { NamedTerm } from '../../glossary/named-term';
import { categoryTitle } from '../glossary/category-title';
import type { Translate } from '../words';

export interface CategoryChoiceProps {
  t: Translate;
  terms: readonly NamedTerm[];
  /** Empty for all. */
  category: string;
  onChange: (category: string) => void;
}

/** Which kind of terms is listed: all, or one category, with how many there are. */
export function CategoryChoice({ t, terms, category, onChange }: CategoryChoiceProps) {
  const categories = useMemo(() => countCategories(t, terms), [t, terms]);
  return (
    <select aria-label={t('popup.category')} value={category} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{t('popup.allCategories', { count: terms.length })}</option>
      {categories.map(({ id, name, count }) => (
        <option key={id} value={id}>
          {name} ({count})
        </option>
      ))}
    </select>
  );
}

interface CategoryCount {
  id: string;
  name: string;
  count: number;
}

function countCategories(t: Translate, terms: readonly NamedTerm[]): CategoryCount[] {
  const counts = new Map<string, number>();
  for (const { category } of terms) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: categoryTitle(id, t), count }))
    .sort((a, b) => a.name.localeCompare(b.name, t('language')));
}
