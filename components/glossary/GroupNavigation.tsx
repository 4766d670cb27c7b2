import type { Translate } from '../words';
import { categoryTitle } from './category-title';
import type { GlossaryLinks } from './links';
import { type GroupChoice, isOnePage, shownGroups } from './shown-groups';

export interface GroupsProps extends GroupChoice {
  t: Translate;
  links: GlossaryLinks;
  by: 'letter' | 'category';
}

/** The name of a group for the reader. */
export function groupTitle(key: string, by: GroupsProps['by'], t: Translate): string {
  if (by === 'category') return categoryTitle(key, t);
  return key === '#' ? t('glossary.otherLetter') : key;
}

/** The place of a group on the page, for links to it. */
export function groupAnchor(key: string): string {
  return `group-${key === '#' ? 'other' : key}`;
}

/** Links to the groups: to places on this page where all of them stand on it, otherwise to pages of their own. */
export function GroupNavigation({ t, links, by, ...choice }: GroupsProps) {
  const { groups, group, total } = choice;
  const shown = shownGroups(choice);
  const isHere = group === null && isOnePage(total);
  const pathOf = (key: string): string => {
    if (isHere) return `#${groupAnchor(key)}`;
    return by === 'letter' ? links.letter(key) : links.category(key);
  };
  return (
    <nav class={`groups by-${by}`} aria-label={by === 'letter' ? t('glossary.letters') : t('glossary.kinds')}>
      <ul>
        {groups.map(({ key }) => (
          <li key={key}>
            <a href={pathOf(key)} aria-current={!isHere && shown[0]?.key === key ? 'page' : undefined}>
              {groupTitle(key, by, t)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
