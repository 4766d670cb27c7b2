import { describe, expect, test } from 'vitest';
import { spellingVariants } from '../../glossary/spelling-variants';

describe('both directions', () => {
  test.each([
    ['central sensitization', 'central sensitisation'],
    ['cognitive behavioral therapy', 'cognitive behavioural therapy'],
    ['brain tumor', 'brain tumour'],
    ['fiber', 'fibre'],
    ['edema', 'oedema'],
    ['anemia', 'anaemia'],
    ['hemorrhage', 'haemorrhage'],
    ['anesthesia', 'anaesthesia'],
    ['pediatric care', 'paediatric care'],
    ['estrogen', 'oestrogen'],
    ['exercise program', 'exercise programme'],
    ['counseling', 'counselling'],
    ['healthy aging', 'healthy ageing'],
  ])('%s and %s', (american, british) => {
    expect(spellingVariants(american)).toEqual([british]);
    expect(spellingVariants(british)).toEqual([american]);
  });
});

test.each([
  'hip pain',
  'exercise',
  'disease',
  'bruise',
  'antiseptic',
  'immunocompromised',
  'chemotherapy',
  'colorectal cancer',
  'magnetic resonance imaging',
  'normal size',
])('%s has one spelling only', (name) => {
  expect(spellingVariants(name)).toEqual([]);
});

test('a name with two such words is also written with both changed', () => {
  expect(spellingVariants('pediatric tumor').sort()).toEqual([
    'paediatric tumor',
    'paediatric tumour',
    'pediatric tumour',
  ]);
});

test('the other words of a name stay as they are', () => {
  expect(spellingVariants('Behavior-based X2 care')).toEqual(['behaviour-based X2 care']);
});
