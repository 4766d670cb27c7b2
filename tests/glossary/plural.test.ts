import { expect, test } from 'vitest';
import { classicalPlural, regularPlural } from '../../glossary/plural';

test.each([
  { phrase: 'trigger point', plural: 'trigger points', shows: 'the last word is inflected' },
  { phrase: 'Savella', plural: 'Savellas', shows: 'a proper name' },
  { phrase: 'therapy', plural: 'therapies', shows: 'y after a consonant' },
  { phrase: 'X-ray', plural: 'X-rays', shows: 'y after a vowel' },
  { phrase: 'abscess', plural: 'abscesses', shows: 'ss' },
  { phrase: 'virus', plural: 'viruses', shows: 'us is a singular' },
  { phrase: 'pancreas', plural: 'pancreases', shows: 'as is a singular' },
  { phrase: 'reflex', plural: 'reflexes', shows: 'x' },
  { phrase: 'itch', plural: 'itches', shows: 'ch' },
  { phrase: 'rash', plural: 'rashes', shows: 'sh' },
  { phrase: 'diagnosis', plural: 'diagnoses', shows: 'sis' },
  { phrase: 'bursitis', plural: 'bursitises', shows: 'tis is not sis' },
  { phrase: 'endorphins', plural: null, shows: 'a plural has none' },
  { phrase: 'omega-3', plural: 'omega-3s', shows: 'a digit takes an s' },
  { phrase: 'vitamin B+', plural: null, shows: 'a mark has none' },
  { phrase: '', plural: null, shows: 'nothing has none' },
])('$phrase: $plural ($shows)', ({ phrase, plural }) => {
  expect(regularPlural(phrase)).toBe(plural);
});

test.each([
  ['bursa', 'bursae'],
  ['plantar fascia', 'plantar fasciae'],
  ['vertebra', 'vertebrae'],
  ['arthritis', 'arthritides'],
  ['fibroma', 'fibromata'],
  ['acetabulum', 'acetabula'],
  ['stimulus', 'stimuli'],
  ['widespread pain index', 'widespread pain indices'],
  ['appendix', 'appendices'],
])('the classical plural of %s is %s', (phrase, plural) => {
  expect(classicalPlural(phrase)).toBe(plural);
});

test.each(['yoga', 'lupus', 'diagnosis', 'placebo', 'medium', 'reflex', 'Lyrica', 'coma', 'bursae', 'bursa pain', ''])(
  '%s has no classical plural',
  (phrase) => {
    expect(classicalPlural(phrase)).toBeNull();
  },
);
