import { describe, expect, it } from 'vitest';
import { createEvidenceTally, type PageDefinition, type PageVerdict } from '../../matching/page-evidence';
import { readText } from '../../matching/read-text';
import { hangsOnPage, resolveSenses } from '../../matching/resolve-senses';
import { index } from './glossary-of-tests';

const elsewhere: PageVerdict = createEvidenceTally().judge();
const onHealthPage: PageVerdict = { ...elsewhere, isAboutHealth: true };
const inOurField: PageVerdict = { ...onHealthPage, isInOurField: true };

function defining(sense: PageDefinition, verdict: PageVerdict): PageVerdict {
  return { ...verdict, definitions: new Map([['MPS', sense]]) };
}

function leaning(sense: 'term' | 'other'): PageVerdict {
  return { ...inOurField, leanings: new Map([['MPS', sense]]) };
}

/** The words kept in a text, of those found in it. */
function kept(text: string, verdict: PageVerdict): string[] {
  return resolveSenses(readText(text, index), verdict).map(({ start, end }) => text.slice(start, end));
}

describe('resolving again', () => {
  const flare = readText('her flare', index);

  it('gives the same list where the same is kept', () => {
    const before = resolveSenses(flare, onHealthPage);
    expect(resolveSenses(flare, inOurField, before)).toBe(before);
    expect(before).toHaveLength(1);
    expect(resolveSenses(flare, elsewhere, before)).toEqual([]);
  });

  it('is for names that the page decides', () => {
    expect(hangsOnPage(flare)).toBe(true);
    expect(hangsOnPage(readText('The fibromyalgia of the woman', index))).toBe(false);
    expect(hangsOnPage(readText('fibromyalgia', index))).toBe(true);
    expect(hangsOnPage(readText('nothing', index))).toBe(false);
  });
});

type Row = [shows: string, text: string, verdict: PageVerdict, found: string[]];

describe('a specific name', () => {
  it.each<Row>([
    ['stays on any page', 'her fibromyalgia', elsewhere, ['fibromyalgia']],
    ['stays where a word of another sense is near', 'a stroke that brought no luck', onHealthPage, ['stroke']],
    ['drops before a word of another sense', 'a stroke-luck tale', onHealthPage, []],
    ['drops after a word of another sense', 'Luck stroke', onHealthPage, []],
    ['drops with one word between', 'a stroke of luck', onHealthPage, []],
    ['stays when a sentence ends between', 'It was luck. Stroke is', onHealthPage, ['Stroke']],
    ['stays beside a longer word', 'a stroke luckily', onHealthPage, ['stroke']],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

describe('a general name', () => {
  it.each<Row>([
    ['drops on a page about other things', 'a flare came', elsewhere, []],
    ['stays on a page about health', 'a flare came', onHealthPage, ['flare']],
    ['drops on another page with two health words near', 'a flare in my knee, said the doctor', elsewhere, []],
    ['stays there with three near', 'a tablet for a flare in my knee, said the doctor', elsewhere, ['flare']],
    ['drops there with one of three in both numbers', 'a flare in my knee, said doctors and a doctor', elsewhere, []],
    ['stays there with a specific term near', 'a flare of fibromyalgia', elsewhere, ['flare', 'fibromyalgia']],
    [
      'drops there when they are far',
      `the doctor, the knee, the tablet ${'and so on '.repeat(5)}a flare`,
      elsewhere,
      [],
    ],
    ['drops after a word of another sense', 'a Solar flare came', onHealthPage, []],
    ['drops before a word of another sense', 'a flare, solar or not', onHealthPage, []],
    ['drops beside two such words in any spelling', 'a sun\u00a0spo\u00adt flare', onHealthPage, []],
    ['drops beside such a word in the plural', 'sun spots flare', onHealthPage, []],
    ['drops with four words between', 'flare that was not a solar one', onHealthPage, []],
    ['stays with five words between', 'flare that was not one bit solar', onHealthPage, ['flare']],
    ['stays when a sentence ends between', 'It is solar. A flare came.', onHealthPage, ['flare']],
    ['stays beside a longer word', 'an extrasolar flare', onHealthPage, ['flare']],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

describe('the longer name of a different thing', () => {
  it.each<[shows: string, text: string, found: string[]]>([
    ['blocks behind its first word', 'a lens flare', []],
    ['blocks before its last word', 'a flare gun', []],
    ['in any number and spelling', 'LENS-flares, flare guns', []],
    ['with two words', 'an air traffic flare', []],
    ['not with the last of them', 'a traffic flare', ['flare']],
    ['not with a comma between', 'through the lens, flare', ['flare']],
    ['not with a word between', 'a flare or gun', ['flare']],
  ])('%s', (_, text, found) => {
    expect(kept(text, onHealthPage)).toEqual(found);
  });
});

describe('an ambiguous abbreviation', () => {
  const farOff = `muscle ${'and so on '.repeat(20)}MPS`;
  it.each<Row>([
    ['drops where nothing speaks for it', 'MPS came', onHealthPage, []],
    ['stays where the page is in our field', 'MPS came', inOurField, ['MPS']],
    ['drops there when it is shouted', 'NOBODY BELIEVES THE MPS ANYMORE', inOurField, []],
    ['stays beside a context word', 'MPS of a Muscle', onHealthPage, ['MPS']],
    ['stays beside a context word in the plural', 'MPS of the muscles', onHealthPage, ['MPS']],
    [
      'stays beside two context words in any spelling',
      'TRIG\u00adGER-point MPS',
      onHealthPage,
      ['TRIG\u00adGER-point', 'MPS'],
    ],
    [
      'stays near the name of its term',
      'MPS, so myofascial pain syndrome',
      onHealthPage,
      ['MPS', 'myofascial pain syndrome'],
    ],
    ['takes no half word for a context word', 'MPS are muscled', onHealthPage, []],
    ['drops where the context word is far off', farOff, onHealthPage, []],
    ['drops beside a word of another sense', 'MPS in parliament', inOurField, []],
    ['drops beside as many words for it as against it', 'MPS, muscle, parliament', onHealthPage, []],
    ['drops beside a context word on another page', 'MPS of a muscle', elsewhere, []],
    ['stays there with health words near', 'MPS of a muscle, knee, tablets, doctors', elsewhere, ['MPS']],
    [
      'stays on another page where it is a clear case',
      'MPS of a muscle',
      { ...elsewhere, clearCases: new Set(['MPS']) },
      ['MPS'],
    ],
    ['stays where its uses speak for it', 'MPS came', leaning('term'), ['MPS']],
    ['drops where they speak for another sense', 'MPS came', leaning('other'), []],
    ['goes by its own words first', 'MPS of a muscle', leaning('other'), ['MPS']],
    ['stays where the page defines it', 'MPS came', defining('term', elsewhere), ['MPS']],
    ['stays in the plural where the page defines it', 'MPSs came', defining('term', elsewhere), ['MPSs']],
    [
      'stays with an invisible character where the page defines it',
      'M\u00adPS',
      defining('term', elsewhere),
      ['M\u00adPS'],
    ],
    ['drops where the page defines another sense', 'MPS of a muscle', defining('other', inOurField), []],
    [
      'stays beside a context word where the page defines both',
      'MPS of a muscle',
      defining('contested', elsewhere),
      ['MPS'],
    ],
    ['drops otherwise where the page defines both', 'MPS came', defining('contested', inOurField), []],
    [
      'stays in brackets behind its name, whatever the page defines',
      'myofascial pain syndrome (on some charts MPS)',
      defining('other', elsewhere),
      ['myofascial pain syndrome', 'MPS'],
    ],
    [
      'stays with its name in brackets behind it',
      'MPS (myofascial pain syndrome)',
      defining('other', elsewhere),
      ['MPS', 'myofascial pain syndrome'],
    ],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

it('a short form that its own brackets explain as something else drops, whatever holds on the page', () => {
  const text = 'Myofascial pain syndrome (MPS) is common. Unlike it, mucopolysaccharidosis (MPS) is rare.';
  expect(kept(text, defining('term', onHealthPage))).toEqual(['Myofascial pain syndrome', 'MPS']);
});

it('the plural of an ambiguous abbreviation is ambiguous too', () => {
  expect(kept('two MPSs', elsewhere)).toEqual([]);
});

describe('an abbreviation that mostly stands for something else', () => {
  it.each<Row>([
    ['drops where the page is in our field', 'CS came', inOurField, []],
    ['stays where its uses speak for it', 'CS came', { ...onHealthPage, leanings: new Map([['CS', 'term']]) }, ['CS']],
    ['stays beside a context word', 'CS of the nerves', onHealthPage, ['CS']],
    ['stays where the page defines it', 'CS came', { ...elsewhere, definitions: new Map([['CS', 'term']]) }, ['CS']],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

describe('an abbreviation with one sense', () => {
  const otherwise = (sense: PageDefinition) => ({ ...elsewhere, definitions: new Map([['TrP', sense]]) });
  it.each<Row>([
    ['stays on any page', 'a TrP', elsewhere, ['TrP']],
    ['drops where the page defines it otherwise', 'a TrP', otherwise('other'), []],
    ['stays where the page defines it so', 'two TrPs', otherwise('term'), ['TrPs']],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

describe('another language', () => {
  it.each<Row>([
    ['keeps nothing', 'la fibromyalgia y el dolor de las personas', elsewhere, []],
    ['keeps nothing on an English page', 'die fibromyalgia und der TrP ist nicht das', inOurField, []],
    [
      'keeps English on a page of another',
      'the fibromyalgia of the people is',
      { ...elsewhere, isEnglish: false },
      ['fibromyalgia'],
    ],
    ['keeps nothing of few words on such a page', 'fibromyalgia', { ...elsewhere, isEnglish: false }, []],
    ['keeps a name in few words elsewhere', 'fibromyalgia, la', elsewhere, ['fibromyalgia']],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

it('gives plain matches in text order', () => {
  expect(resolveSenses(readText('pain, flare', index), onHealthPage)).toEqual([
    { termId: 'pain', start: 0, end: 4 },
    { termId: 'flare', start: 6, end: 11 },
  ]);
});
