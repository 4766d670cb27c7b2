import { expect, it } from 'vitest';
import { readText } from '../../matching/read-text';
import { index } from './glossary-of-tests';

type Row = [shows: string, text: string, senses: string[]];

it.each<Row>([
  ['the name of its term', 'myofascial pain syndrome (MPS)', ['MPS term']],
  ['the name of its term with other words', 'chronic myofascial pain syndrome (CMPS or MPS), MPS', ['MPS term']],
  ['another long form of it', 'myofascial pain spreads (MPS)', ['MPS term']],
  ['something else', 'mucopolysaccharidosis (MPS)', ['MPS other']],
  ['a kind of something else', 'mucopolysaccharidosis type I (MPS I)', ['MPS other']],
  ['a plural', 'myofascial pain syndromes (MPSs)', ['MPS term']],
  ['both', 'myofascial pain syndrome (MPS), not mucopolysaccharidosis (MPS)', ['MPS term', 'MPS other']],
  ['in letters that the name does not have', 'fibromyalgia or trigger point (TrP, sometimes), TrP', ['TrP term']],
  ['the name behind it', 'MPS (myofascial pain syndrome)', ['MPS term']],
  ['a remark in brackets', 'myofascial pain syndrome (abbreviated MPS here)', ['MPS term']],
  ['brackets behind other words', 'myofascial pain syndrome hurts (says the MPS)', []],
  ['a short form that no term has', 'range of motion (XYZ)', []],
  ['no short form at all', 'range of motion (range)', []],
  ['its name and a comma', 'central sensitization, or CS,', ['CS term']],
  ['its name, whose initials are others', 'myofascial pain syndromes, or MPS,', ['MPS term']],
  ['in quotes', 'myofascial pain syndrome (“MPS”)', ['MPS term']],
  ['brackets in brackets', 'mucopolysaccharidosis (a storage disease (MPS))', ['MPS other']],
  ['brackets behind brackets', 'mucopolysaccharidosis (Hurler disease) (MPS)', ['MPS other']],
  ['two kinds of brackets', 'mucopolysaccharidosis ([MPS])', ['MPS other']],
  ['a remark before it', 'mucopolysaccharidosis (type I; MPS)', ['MPS other']],
  ['a word before it', 'Metropolitan Police Service (the “MPS”), (hereafter MPS)', ['MPS other']],
  ['words before the long form', 'MPS (short for Metropolitan Police Service)', ['MPS other']],
  ['a sentence that says so', 'MPS is the abbreviation of Metropolitan Police Service', ['MPS other']],
  ['brackets of full width', 'Metropolitan Police Service（MPS）', ['MPS other']],
  ['line breaks of the source', 'Metropolitan\n      Police Service\n(MPS)', ['MPS other']],
  ['line breaks in a sentence', 'MPS stands\nfor mean\n  pixel size', ['MPS other']],
  ['a letter that is two in small', 'İstanbul muscle pain syndrome (MPS)', ['MPS other']],
  ['with soft hyphens', 'muco\u00adpoly\u00adsaccharidosis (M\u00adPS)', ['MPS other']],
  ['with a no-break space', 'myofascial pain\u00a0syndrome\u00a0(MPS)', ['MPS term']],
])('%s', (_, text, senses) => {
  expect(readText(text, index).definitions.map(({ shortForm, sense }) => `${shortForm} ${sense}`)).toEqual(senses);
});
