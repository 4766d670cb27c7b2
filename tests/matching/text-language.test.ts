import { describe, expect, it } from 'vitest';
import { readText } from '../../matching/read-text';
import { isEnglishByWords, isReadLanguage } from '../../matching/text-language';
import { index } from './glossary-of-tests';

it.each([
  ['', true],
  ['en', true],
  ['en-GB', true],
  ['EN_us', true],
  [' en ', true],
  ['es', false],
  ['enm', false],
  ['x-en', false],
])('isReadLanguage(%j) is %s', (lang, isRead) => {
  expect(isReadLanguage(lang)).toBe(isRead);
});

describe('by its words', () => {
  it.each<[shows: string, text: string, isEnglish: boolean | null]>([
    ['English', 'The hip is the joint that you use when you walk, and it can hurt.', true],
    ['Spanish', 'La cadera es la articulación que usas para caminar, y puede doler por muchas causas.', false],
    ['French', 'La hanche est une articulation qui peut faire mal pour des raisons très différentes.', false],
    ['German', 'Die Hüfte ist ein Gelenk und kann auf sehr verschiedene Weise schmerzen.', false],
    ['Italian', 'Il dolore della gamba e gli altri sintomi che sono anche del piede', false],
    ['Portuguese', 'Uma dor da perna e os outros sinais que são mais fortes nos pés, não em todos', false],
    ['Dutch', 'Het been is niet een arm, dat wordt ook voor de zijn', false],
    ['a short line of another language', 'Bei Arthritis oder Bursitis fragen', false],
    ['English with Spanish names', 'The bus from El Paso to the city of Las Vegas is not for you', true],
    ['too few words to tell', 'Fibromyalgia: dolor de cadera', null],
    ['as many of both', 'the best of la dolce vita del sur', null],
    ['nothing', '', null],
  ])('%s', (_, text, expected) => {
    expect(isEnglishByWords(readText(text, index).functionWords)).toBe(expected);
  });
});
