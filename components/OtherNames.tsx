import type { Entry } from '../glossary/entry';
import type { Translate } from './words';

/** So many short forms and so many longer names are told. */
const mostOfAKind = 2;

/** The other names of a term, and for each short form that stands for other things too, what these are. */
export function OtherNames({ t, entry }: { t: Translate; entry: Entry }) {
  const { label, aliases, abbreviations } = entry;
  const names = [...abbreviations.map(({ text }) => text).slice(0, mostOfAKind), ...aliases.slice(0, mostOfAKind)];
  const others = names.filter((name) => name !== label);
  return (
    <>
      {others.length > 0 && (
        <p class="other-names">
          {t('card.alsoCalled')} <span lang="en">{others.join(', ')}</span>
        </p>
      )}
      {abbreviations
        .filter(({ otherSenses }) => otherSenses.length > 0)
        .map(({ text, otherSenses }) => (
          <p class="other-names" key={text}>
            <strong>{text}</strong> {t('card.meansToo')} <span lang="en">{otherSenses.join(', ')}</span>
          </p>
        ))}
    </>
  );
}
