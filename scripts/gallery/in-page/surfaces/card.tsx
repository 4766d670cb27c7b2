import { Card, type CardProps } from '../../../../components/Card';
import { explainTerm } from '../../../../components/explain-term';
import css from '../../../../components/styles/card.css?inline';
import type { Translate } from '../../../../components/words';
import { getElement, waitFor } from '../act';
import { getEntry } from '../samples/get-entry';
import type { Surface } from '../surface';

const nothing = (): void => undefined;
const hiding: NonNullable<CardProps['hiding']> = {
  site: 'clinic.example',
  scope: null,
  onChange: async ({ scope }) => scope,
};
/** Where the card is at the edge of the window, however it was opened. */
const smallWindow = '(max-width: 599px)';

/** A card with the last of `ids`; the others are the terms that led to it. */
const show = (ids: string | readonly string[], more: Partial<CardProps> = {}) =>
  function CardState(t: Translate) {
    return (
      <Card
        t={t}
        trail={[ids].flat().map((id) => explainTerm(t, getEntry(id)))}
        hiding={hiding}
        isSheet={matchMedia(smallWindow).matches}
        isPinned={false}
        textSizePx={15}
        alsoHere={[]}
        onClose={nothing}
        onOpenTerm={nothing}
        onReturn={nothing}
        onPin={nothing}
        onOpenSection={nothing}
        onOpenGlossary={nothing}
        {...more}
      />
    );
  };

const unfold = (root: ParentNode): void => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};
const goToEnd = (root: ParentNode): void => getElement(root, '.card-scroll').scrollTo(0, 100_000);

const failing = { ...hiding, onChange: () => Promise.reject(new Error('the storage is full')) };
const linked = ['trigger points', 'central sensitization'].map((text) => ({ text, onOpen: nothing }));

export const card: Surface = {
  name: 'card',
  css,
  frame: 'card',
  states: {
    ordinary: show('tender-point'),
    caution: show('hip-pain'),
    unfolded: show('fibromyalgia'),
    'unfolded, at its end': show('fibromyalgia'),
    medicine: show('milnacipran'),
    abbreviation: show('myofascial-pain-syndrome'),
    'hidden here': show('hip-pain', { hiding: { ...hiding, scope: 'site' } }),
    'hidden everywhere': show('hip-pain', { hiding: { ...hiding, scope: 'everywhere' } }),
    'saving failed': show('hip-pain', { hiding: failing }),
    'nothing to hide': show('trigger-point', { hiding: null }),
    pinned: show('hip-pain', { isPinned: true }),
    trail: show(['fibromyalgia', 'central-sensitization', 'temporal-summation']),
    sheet: show('hip-pain', { isSheet: true }),
    'sheet, also here': show('tender-point', { isSheet: true, alsoHere: linked }),
    'sheet, trail': show(['fibromyalgia', 'trigger-point'], { isSheet: true }),
    'largest text': show('milnacipran', { textSizePx: 22 }),
    'smallest text': show('milnacipran', { textSizePx: 13 }),
    'long name': show('greater-trochanteric-pain-syndrome', { isPinned: true }),
    'long name after another': show(['hip-pain', 'fibromyalgia-impact-questionnaire'], { isPinned: true }),
    'with the focus': show('hip-pain'),
  },
  actions: {
    unfolded: unfold,
    'unfolded, at its end': (root) => {
      unfold(root);
      goToEnd(root);
    },
    'saving failed': async (root) => {
      getElement(root, '[data-scope="everywhere"]').click();
      await waitFor(root, '.term-actions [role="status"]:not(:empty)');
    },
    'with the focus': (root) => getElement(root, '.card').focus(),
  },
};
