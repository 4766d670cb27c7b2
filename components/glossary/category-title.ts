import type { Translate } from '../words';

/** The categories in the order in which a reader may look for them. */
export const categoryOrder = [
  'condition',
  'symptom',
  'medicine',
  'therapy',
  'self-care',
  'mind',
  'diet',
  'anatomy',
  'mechanism',
  'diagnosis',
  'research',
];

/** The heading over the terms of a category; its own name where there are no words for it. */
export function categoryTitle(category: string, t: Translate): string {
  const titles = new Map([
    ['condition', t('glossary.categories.condition')],
    ['symptom', t('glossary.categories.symptom')],
    ['mechanism', t('glossary.categories.mechanism')],
    ['anatomy', t('glossary.categories.anatomy')],
    ['diagnosis', t('glossary.categories.diagnosis')],
    ['medicine', t('glossary.categories.medicine')],
    ['therapy', t('glossary.categories.therapy')],
    ['self-care', t('glossary.categories.selfCare')],
    ['diet', t('glossary.categories.diet')],
    ['mind', t('glossary.categories.mind')],
    ['research', t('glossary.categories.research')],
  ]);
  return titles.get(category) ?? category;
}
