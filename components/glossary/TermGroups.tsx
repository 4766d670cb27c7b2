import { type GroupsProps, groupAnchor, groupTitle } from './GroupNavigation';
import { LongList } from './LongList';
import { shownGroups } from './shown-groups';

/** The terms of the shown groups under their headings. */
export function TermGroups(props: GroupsProps) {
  const { t, links, by, group } = props;
  const shown = shownGroups(props);
  if (shown.length === 0) return <NoGroup {...props} />;
  return (
    <>
      {shown.map(({ key, entries }) => (
        <section key={key} class="group" id={groupAnchor(key)} aria-labelledby={`${groupAnchor(key)}-title`}>
          <h2 id={`${groupAnchor(key)}-title`}>{groupTitle(key, by, t)}</h2>
          <LongList t={t} items={entries} className="names">
            {({ id, label }) => (
              <li key={id}>
                <a href={links.term(id)} lang="en">
                  {label}
                </a>
              </li>
            )}
          </LongList>
        </section>
      ))}
      {group !== null && <AllGroups {...props} />}
    </>
  );
}

function NoGroup(props: GroupsProps) {
  const { t, by, group } = props;
  return (
    <div class="empty">
      <p>
        {by === 'letter'
          ? t('glossary.noLetter', { letter: group ?? '' })
          : t('glossary.noKind', { name: group ?? '' })}
      </p>
      <AllGroups {...props} />
    </div>
  );
}

function AllGroups({ t, links, by }: GroupsProps) {
  return (
    <p class="all-groups">
      {by === 'letter' ? (
        <a href={links.list}>{t('glossary.allLetters')}</a>
      ) : (
        <a href={links.category('')}>{t('glossary.allKinds')}</a>
      )}
    </p>
  );
}
