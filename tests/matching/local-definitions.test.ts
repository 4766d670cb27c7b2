import { describe, expect, it } from 'vitest';
import { findLocalDefinitions } from '../../matching/local-definitions';

describe('a short form in brackets', () => {
  it.each<[shows: string, text: string, shortForms: string[]]>([
    ['capitals', 'range of motion (ROM)', ['ROM']],
    ['square brackets', 'range of motion [ROM]', ['ROM']],
    ['spaces inside the brackets', 'range of motion ( ROM )', ['ROM']],
    ['a small letter inside', 'trigger points (TrPs)', ['TrPs']],
    ['a digit or a mark inside', 'x (COX-2) y (R&D)', ['COX-2', 'R&D']],
    ['a remark after it', 'range of motion (ROM; see below) or (ROM, 2019)', ['ROM', 'ROM']],
    ['several in one text', 'a (AB) and c (CD)', ['AB', 'CD']],
    ['one capital is a word', 'duloxetine (Cymbalta) (A)', []],
    ['small letters are a word', 'the hip (see below)', []],
    ['words after it are a sentence', 'it went (NHS staff say)', []],
    ['capitals longer than a short form', 'note (VERYIMPORTANT)', []],
    ['an open bracket', 'range of motion (ROM', []],
    ['no bracket', 'range of motion ROM', []],
  ])('%s', (_, text, shortForms) => {
    expect(findLocalDefinitions(text).map(({ shortForm }) => shortForm)).toEqual(shortForms);
  });

  it('is given with the offset of its bracket', () => {
    expect(findLocalDefinitions('a (AB), c  [CD]')).toEqual([
      { shortForm: 'AB', bracketStart: 2 },
      { shortForm: 'CD', bracketStart: 11 },
    ]);
  });
});
