import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../../glossary/name-key';
import { surfaceForms } from '../../glossary/surface-forms';

type NamedTerm = Parameters<typeof surfaceForms>[0];

const bare = {
  aliases: [],
  irregularForms: [],
  forbiddenForms: [],
  abbreviations: [],
  use: 'specific' as const,
  specificNames: [],
  generalNames: [],
};
const short = (text: string) => ({
  text,
  ambiguous: true,
  rare: false,
  longForms: [],
  otherSenses: ['x'],
  contextWords: ['y'],
  otherSenseWords: [],
});

test.each<{ shows: string; term: Partial<NamedTerm> & { label: string }; forms: string[] }>([
  { shows: 'label and plural', term: { label: 'hip' }, forms: ['hip', 'hips'] },
  {
    shows: 'aliases after the label',
    term: { label: 'hip', aliases: ['coxa'] },
    forms: ['hip', 'hips', 'coxa', 'coxas'],
  },
  {
    shows: 'both spellings, both plurals',
    term: { label: 'brain tumor' },
    forms: ['brain tumor', 'brain tumors', 'brain tumour', 'brain tumours'],
  },
  {
    shows: 'irregular forms as they are',
    term: { label: 'bursa', irregularForms: ['bursae'] },
    forms: ['bursa', 'bursas', 'bursae'],
  },
  {
    shows: 'irregular forms in both spellings',
    term: { label: 'to sensitize', irregularForms: ['sensitized'] },
    forms: ['to sensitize', 'to sensitizes', 'to sensitise', 'to sensitises', 'sensitized', 'sensitised'],
  },
  { shows: 'a plural label', term: { label: 'endorphins' }, forms: ['endorphins'] },
  {
    shows: 'a prefix is also closed up',
    term: { label: 'anti-depressant' },
    forms: ['anti-depressant', 'anti-depressants', 'antidepressant', 'antidepressants'],
  },
  { shows: 'other hyphens are not', term: { label: 'low-impact' }, forms: ['low-impact', 'low-impacts'] },
  {
    shows: 'hyphen, space, case and accent are one form',
    term: { label: 'flare-up', aliases: ['Flare up', 'fláre up'] },
    forms: ['flare-up', 'flare-ups'],
  },
  {
    shows: 'an alias that is an abbreviation is no name',
    term: { label: 'hip', aliases: ['HP'], abbreviations: [short('HP')] },
    forms: ['hip', 'hips'],
  },
  { shows: 'a forbidden plural', term: { label: 'hip', forbiddenForms: ['hips'] }, forms: ['hip'] },
  {
    shows: 'Latin and Greek plurals',
    term: { label: 'hip bursa', aliases: ['bursitis'] },
    forms: ['hip bursa', 'hip bursas', 'hip bursae', 'bursitis', 'bursitises', 'bursitides'],
  },
  {
    shows: 'a forbidden spelling',
    term: { label: 'tumor', forbiddenForms: ['Tumours'] },
    forms: ['tumor', 'tumors', 'tumour'],
  },
  {
    shows: 'a forbidden label',
    term: { label: 'pain in the hip', aliases: ['hip pain'], forbiddenForms: ['pain in the hip'] },
    forms: ['pain in the hips', 'hip pain', 'hip pains'],
  },
  {
    shows: 'an ampersand for "and", and the other way round',
    term: { label: 'rest and ice', aliases: ['heat & cold'] },
    forms: [
      'rest and ice',
      'rest and ices',
      'rest & ice',
      'rest & ices',
      'heat & cold',
      'heat & colds',
      'heat and cold',
      'heat and colds',
    ],
  },
  {
    shows: 'a forbidden closed form',
    term: { label: 'anti-oxidant', forbiddenForms: ['antioxidant', 'antioxidants', 'anti-oxidants'] },
    forms: ['anti-oxidant'],
  },
])('$shows', ({ term, forms }) => {
  expect(surfaceForms({ ...bare, ...term }).map(({ text }) => text)).toEqual(forms);
});

test.each<{ shows: string; term: Partial<NamedTerm> & { label: string }; general: string[] }>([
  { shows: 'none of a specific term', term: { label: 'hip', aliases: ['coxa'] }, general: [] },
  {
    shows: 'all of a general term',
    term: { label: 'flare', use: 'general', aliases: ['bout'] },
    general: ['flare', 'flares', 'bout', 'bouts'],
  },
  {
    shows: 'not the specific names of one, in any form',
    term: { label: 'flare', use: 'general', aliases: ['hip-flare'], specificNames: ['hip flare'] },
    general: ['flare', 'flares'],
  },
  {
    shows: 'the general names of a specific term, in all forms',
    term: { label: 'coxa', aliases: ['tumor'], generalNames: ['tumor'] },
    general: ['tumor', 'tumors', 'tumour', 'tumours'],
  },
])('everyday words: $shows', ({ term, general }) => {
  const forms = surfaceForms({ ...bare, ...term });
  expect(forms.filter(({ isGeneral }) => isGeneral).map(({ text }) => text)).toEqual(general);
});

test('whatever the names, no form comes twice and no forbidden one comes', () => {
  const name = fc.constantFrom(
    'hip',
    'Hips',
    'flare-up',
    'flare up',
    'tumor',
    'tumours',
    'anti-oxidant',
    'antioxidants',
  );
  fc.assert(
    fc.property(name, fc.array(name), fc.array(name), (label, aliases, forbiddenForms) => {
      const keys = surfaceForms({ ...bare, label, aliases, forbiddenForms }).map(({ text }) => nameKey(text));
      expect(new Set(keys).size).toBe(keys.length);
      for (const forbidden of forbiddenForms) expect(keys).not.toContain(nameKey(forbidden));
    }),
  );
});
