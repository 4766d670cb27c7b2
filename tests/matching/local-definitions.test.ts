import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLocalDefinitions } from '../../matching/local-definitions';

/** Every definition as "short form = long form". */
function defined(text: string): string[] {
  return findLocalDefinitions(text).flatMap(({ shortForm, longForm, isEvident }) =>
    isEvident ? [`${shortForm} = ${longForm}`] : [],
  );
}

type Row = [shows: string, text: string, definitions: string[]];

describe('long form, then the short form in brackets', () => {
  it.each<Row>([
    ['the initials of its words', 'a wide range of motion (ROM)', ['ROM = range of motion']],
    ['in square brackets', 'range of motion [ROM]', ['ROM = range of motion']],
    ['with space inside the brackets', 'range of motion ( ROM )', ['ROM = range of motion']],
    ['in the plural', 'many trigger points (TrPs) hurt', ['TrPs = trigger points']],
    ['letters from the middle of words', 'acts of mucopolysaccharidosis (MPS)', ['MPS = mucopolysaccharidosis']],
    [
      'several letters of a word',
      'transcutaneous nerve stimulation (TENS)',
      ['TENS = transcutaneous nerve stimulation'],
    ],
    ['words set together with hyphens', 'low-dose naltrexone (LDN)', ['LDN = low-dose naltrexone']],
    ['the nearest words that fit', 'cold sores or central sensitization (CS)', ['CS = central sensitization']],
    ['a possessive', "the Food and Drug Administration's (FDA)", ["FDA = Food and Drug Administration's"]],
    ['a remark behind the short form', 'range of motion (ROM; see below)', ['ROM = range of motion']],
    ['another name behind it', 'range of motion (ROM, mobility)', ['ROM = range of motion']],
    ['a number of its kind', 'Mucopolysaccharidosis type IVA (MPS IVA)', ['MPS = Mucopolysaccharidosis type IVA']],
    ['a small second letter', 'Mycoplasma genitalium (Mg)', ['Mg = Mycoplasma genitalium']],
    ['a digit and a mark', 'cyclooxygenase 2 (COX-2)', ['COX-2 = cyclooxygenase 2']],
    [
      'in brackets inside brackets',
      'pills (such as serotonin reuptake inhibitors [SRIs])',
      ['SRIs = serotonin reuptake inhibitors'],
    ],
    [
      'two in one sentence',
      'computer science (CS) or customer care (CC)',
      ['CS = computer science', 'CC = customer care'],
    ],
  ])('%s', (_, text, definitions) => {
    expect(defined(text)).toEqual(definitions);
  });

  it.each<[shows: string, text: string]>([
    ['letters that do not stand there', 'a scan of the hip (MRI)'],
    ['the letters in another order', 'motion of range (ROM)'],
    ['the first letter inside a word', 'aroma om (ROM)'],
    ['a sentence between', 'A range of motion. Small (ROM)'],
    ['too many words', 'range after all that has been said and done of motion (ROM)'],
    ['a word', 'the hip (Hip)'],
    ['one letter', 'vitamin (D)'],
    ['more than two words', 'the range of motion (ROM as such)'],
    ['more than ten letters', 'note well (NOTEVERYWELL)'],
    ['an open bracket', 'range of motion (ROM'],
    ['no bracket', 'range of motion ROM'],
    ['the short form again', 'ROM (ROM)'],
    ['nothing', ''],
  ])('not: %s', (_, text) => {
    expect(defined(text)).toEqual([]);
  });
});

describe('short form, then the long form in brackets', () => {
  it.each<Row>([
    ['the initials of its words', 'her ROM (range of motion)', ['ROM = range of motion']],
    ['an article', 'the FDA (the Food and Drug Administration)', ['FDA = Food and Drug Administration']],
    ['words behind it', 'MPS (mucopolysaccharidosis in children)', ['MPS = mucopolysaccharidosis']],
    ['letters that are there by chance', 'after MFR (mean difference 7.8 points of 45)', []],
    [
      'a hyphen between its words',
      'HPA (hypothalamic-pituitary-adrenal axis)',
      ['HPA = hypothalamic-pituitary-adrenal'],
    ],
    ['a remark behind it', 'ROM (range of motion; see below)', ['ROM = range of motion']],
    ['square brackets', 'ROM [range of motion]', ['ROM = range of motion']],
    ['other words', 'MRI (a scan of the hip)', []],
    ['a number', 'MRI (2019)', []],
  ])('%s', (_, text, definitions) => {
    expect(defined(text)).toEqual(definitions);
  });
});

describe('in words', () => {
  it.each<Row>([
    ['stands for', 'FDA stands for functional data analysis.', ['FDA = functional data analysis']],
    ['with its field', 'FDA in statistics stands for functional data analysis.', ['FDA = functional data analysis']],
    ['here means', 'PT here means prothrombin time, in seconds', ['PT = prothrombin time']],
    ['is short for', 'CS is short for computer science', ['CS = computer science']],
    [
      'an "or" behind it',
      'APAP, or auto-adjusting positive airway pressure, helps',
      ['APAP = auto-adjusting positive airway pressure'],
    ],
    ['a colon', 'CNS: communication, navigation and surveillance', []],
    ['a colon before its words', 'ROM: range of motion', ['ROM = range of motion']],
    ['a dash', 'ROM – range of motion', ['ROM = range of motion']],
    ['also known as', 'range of motion, also known as ROM', ['ROM = range of motion']],
    ['called', 'the range of motion, called ROM', ['ROM = range of motion']],
    ['a sentence that does not say so', 'PT does not stand for prothrombin time', []],
    ['another word behind "or"', 'APAP, or another drug', []],
    ['a verb', 'What the MRI means for you', []],
    ['words that begin with marks', 'ABC: alpha +beta *gamma c', []],
  ])('%s', (_, text, definitions) => {
    expect(defined(text)).toEqual(definitions);
  });
});

it('gives offsets that slice to the long form', () => {
  const words = fc.constantFrom(
    'range of motion',
    'central',
    'sensitization',
    '(ROM)',
    '[CS]',
    'ROM',
    'CS',
    '(',
    ')',
    'means',
    ',',
    'or',
    ': ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      for (const { longForm, start, end } of findLocalDefinitions(text)) expect(text.slice(start, end)).toBe(longForm);
    }),
  );
});

it('is harmed by no text', () => {
  const hostile = fc.constantFrom(
    'MPS',
    ', or ',
    ' means ',
    '(',
    ')',
    '[',
    ']',
    '*',
    '\\',
    '"',
    ': ',
    '\ud835',
    '+',
    '?',
    ' ',
    'm p s',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 20 }), (parts) => {
      expect(() => findLocalDefinitions(parts.join(''))).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
