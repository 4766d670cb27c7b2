import { Card, type CardProps } from '../../../../components/Card';
import css from '../../../../components/styles/card.css?inline';
import type { Translate } from '../../../../components/words';
import { entries } from '../../../../generated/entries';
import type { Entry } from '../../../../glossary/entry';
import type { Surface } from '../surface';

function getEntry(id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`the glossary has no "${id}"`);
  return entry;
}

const nothing = () => undefined;
const hiding: CardProps['hiding'] = { site: 'clinic.example', scope: null, onChange: async ({ scope }) => scope };

const show = (id: string, more: Partial<CardProps> = {}) =>
  function CardState(t: Translate) {
    return (
      <Card
        t={t}
        entry={getEntry(id)}
        hiding={hiding}
        onClose={nothing}
        onOpenTerm={nothing}
        onOpenSection={nothing}
        {...more}
      />
    );
  };

const unfold = (root: ParentNode): void => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

export const card: Surface = {
  name: 'card',
  css,
  frame: 'card',
  states: {
    ordinary: show('hip-pain'),
    unfolded: show('fibromyalgia'),
    abbreviation: show('myofascial-pain-syndrome'),
    medicine: show('milnacipran'),
    'hidden here': show('hip-pain', { hiding: { ...hiding, scope: 'site' } }),
    'nothing to hide': show('trigger-point', { hiding: null }),
  },
  actions: { unfolded: unfold },
};
