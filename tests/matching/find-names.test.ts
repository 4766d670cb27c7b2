import { describe, expect, it } from 'vitest';
import { namesFound, termsFound, wordsFound } from './glossary-of-tests';

type Row = [shows: string, text: string, found: string[]];

describe('a name in other spellings', () => {
  it.each<Row>([
    ['upper case', 'FIBROMYALGIA', ['FIBROMYALGIA']],
    ['dotted capital', 'FİBROMYALGİA', ['FİBROMYALGİA']],
    ['a plural is a form of its own', 'trigger points', ['trigger points']],
    ['a possessive is left outside', 'fibromyalgia’s cause', ['fibromyalgia']],
    ['a possessive with the letter apostrophe', 'fibromyalgia\u02bcs cause', ['fibromyalgia']],
    ['hyphen for space', 'trigger-point', ['trigger-point']],
    ['space for hyphen', 'anti inflammatory drug', ['anti inflammatory drug']],
    ['a line break', 'trigger\n  point', ['trigger\n  point']],
    ['a hyphen at a line break', 'trigger-\npoint', ['trigger-\npoint']],
    ['a space on one side of the hyphen', 'trigger -point', ['trigger -point']],
    [
      'no-break space and no-break hyphen',
      'trigger\u00a0point trigger\u2011point',
      ['trigger\u00a0point', 'trigger\u2011point'],
    ],
    ['thin space', 'trigger\u2009point', ['trigger\u2009point']],
    ['soft hyphens', 'fi\u00adbro\u00admy\u00adal\u00adgia', ['fi\u00adbro\u00admy\u00adal\u00adgia']],
    ['accents dropped', 'Sjogren syndrome', ['Sjogren syndrome']],
    ['accents as marks', 'Sjo\u0308gren syndrome', ['Sjo\u0308gren syndrome']],
    ['a ligature', 'ﬁbromyalgia', ['ﬁbromyalgia']],
    ['the letter œ', 'œdema', ['œdema']],
    ['full-width letters', 'ｐａｉｎ', ['ｐａｉｎ']],
    ['a note number', 'pain¹', ['pain']],
    ['an emoji on either side', '😀pain😀', ['pain']],
    ['quotes and brackets around it', '“pain” (pain) ‘pain’', ['pain', 'pain', 'pain']],
    ['a slash between words', 'pain/fatigue', ['pain']],
  ])('is found: %s', (_, text, found) => {
    expect(wordsFound(text)).toEqual(found);
  });

  it.each([
    ['a spaced dash is punctuation', 'the trigger – point taken'],
    ['two dashes are', 'the trigger--point taken'],
    ['a comma', 'trigger, point'],
    ['a full stop', 'trigger. Point'],
    ['an emoji', 'trigger😀point'],
    ['an image', 'trigger\ufffcpoint'],
    ['a quote', "trigger 'point'"],
    ['a possessive', "trigger's point"],
    ['a word between', 'trigger the point'],
    ['the end of the text', 'trigger'],
  ])('is not found across: %s', (_, text) => {
    expect(wordsFound(text)).toEqual([]);
  });
});

describe('word borders', () => {
  it.each([
    ['inside a longer word', 'painted repaint'],
    ['before a letter with an accent', 'painé'],
    ['after a letter of another script', 'жpain'],
    ['an identifier', 'hip_pain pain_level _pain_'],
    ['a number set to it', 'pain2'],
    ['the first word of a name inside a longer one', 'strigger point'],
    ['the last word of a name inside a longer one', 'trigger pointless'],
  ])('are kept: %s', (_, text) => {
    expect(wordsFound(text)).toEqual([]);
  });
});

describe('the longest form', () => {
  it.each<Row>([
    ['wins over what it begins with', 'a pain scale', ['pain scale']],
    ['wins over both ends of it', 'chronic widespread pain', ['chronic widespread pain']],
    ['wins over what it ends with', 'widespread pain', ['widespread pain']],
    ['gives way when it is broken off', 'widespread, pain', ['pain']],
    ['leaves the next one free', 'widespread pain pain', ['widespread pain', 'pain']],
    ['takes the words of one that begins inside it', 'myofascial pain syndrome', ['myofascial pain syndrome']],
    ['wins also over one that begins before it', 'trigger widespread pain', ['widespread pain']],
    ['is given up for one that begins in what failed', 'chronic widespread pains pain', ['pains', 'pain']],
  ])('%s', (_, text, found) => {
    expect(wordsFound(text)).toEqual(found);
  });
});

describe('marks inside a name', () => {
  it.each<Row>([
    ['a straight apostrophe', "Raynaud's disease", ["Raynaud's disease"]],
    ['a curly one', 'Raynaud’s disease', ['Raynaud’s disease']],
    ['the letter apostrophe', 'Raynaud\u02bcs disease', ['Raynaud\u02bcs disease']],
    ['an acute accent for it', 'Raynaud´s disease', ['Raynaud´s disease']],
    ['an apostrophe left out is another word', 'Raynauds disease', []],
    ['a space for the apostrophe', 'Raynaud s disease', []],
    ['full stops', 'U.S. Food and Drug Administration', ['U.S. Food and Drug Administration']],
    [
      'a no-break space after a stop',
      'U.S.\u00a0Food and Drug Administration',
      ['U.S.\u00a0Food and Drug Administration'],
    ],
    ['other marks for the stops', 'U,S, Food and Drug Administration', []],
    ['stops left out', 'US Food and Drug Administration', []],
    ['a slash', 'with ME/CFS', ['ME/CFS']],
    ['a slash left out', 'with ME CFS', []],
  ])('%s', (_, text, found) => {
    expect(wordsFound(text)).toEqual(found);
  });
});

describe('abbreviations', () => {
  it.each<Row>([
    ['are found in their own case', 'MPS', ['MPS']],
    ['with a small plural s', 'two TrPs', ['TrPs']],
    ['with a possessive', 'the FDA’s view', ['FDA']],
    ['not in another case', 'MPs mps Mps trp TRP fda', []],
    ['not with a capital plural S', 'TrPS MPSS', []],
    ['with a full stop inside', 'the U.S. FDA', ['U.S. FDA']],
    ['with any hyphen', 'COX-2 COX\u20112 COX–2', ['COX-2', 'COX\u20112', 'COX–2']],
    ['with an accent they are something else', 'ḾPS', []],
    ['in full-width letters', 'ＭＰＳ', ['ＭＰＳ']],
  ])('%s', (_, text, found) => {
    expect(wordsFound(text)).toEqual(found);
  });
});

describe('findNames', () => {
  it('gives term and offsets in text order', () => {
    expect(namesFound('MPS, flares and fibrositis')).toEqual([
      { termId: 'mps', start: 0, end: 3 },
      { termId: 'flare', start: 5, end: 11 },
      { termId: 'fibromyalgia', start: 16, end: 26 },
    ]);
  });

  it('leaves out what is part of an address, and goes on after it', () => {
    expect(termsFound('see www.pain.org for fibromyalgia')).toEqual(['fibromyalgia']);
  });

  it.each(['', ' ', '…', 'Nothing here.', 'Ничего 何も'])('finds nothing in %j', (text) => {
    expect(namesFound(text)).toEqual([]);
  });
});
