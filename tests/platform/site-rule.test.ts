import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesRule } from '../../platform/site-rule';

const rules = [
  {
    rule: 'clinic.example',
    about: ['clinic.example/', 'clinic.example/a/b'],
    not: ['www.clinic.example/', 'a.example/'],
  },
  {
    rule: '*.clinic.example',
    about: ['clinic.example/', 'www.clinic.example/', 'a.b.clinic.example/x'],
    not: ['myclinic.example/', 'clinic.example.org/'],
  },
  {
    rule: 'clinic.example/forum/*',
    about: ['clinic.example/forum/', 'clinic.example/forum/7/8', 'clinic.example/forum'],
    not: ['clinic.example/', 'clinic.example/forums', 'clinic.example/a/forum/7', 'www.clinic.example/forum/7'],
  },
  { rule: 'clinic.example/a', about: ['clinic.example/a'], not: ['clinic.example/a/', 'clinic.example/ab'] },
  { rule: 'clinic.example/*', about: ['clinic.example/', 'clinic.example/a'], not: ['a.example/'] },
  {
    rule: '*.clinic.example/*/print',
    about: ['clinic.example/7/print', 'm.clinic.example/a/b/print'],
    not: ['clinic.example/print', 'clinic.example/7/print/8'],
  },
  { rule: 'clinic.example/a*a', about: ['clinic.example/aa', 'clinic.example/aba'], not: ['clinic.example/a'] },
  { rule: 'local files', about: ['local files'], not: ['clinic.example/'] },
  { rule: '*', about: [], not: ['clinic.example/', 'local files'] },
  { rule: '', about: [], not: ['clinic.example/'] },
];

describe.each(rules)('$rule', ({ rule, about, not }) => {
  test.each(about.map((address) => ({ address })))('is about $address', ({ address }) => {
    expect(matchesRule(rule, address)).toBe(true);
  });
  test.each(not.map((address) => ({ address })))('is not about $address', ({ address }) => {
    expect(matchesRule(rule, address)).toBe(false);
  });
});

test('stars stand for anything, as a regular expression would read them', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 8 }).map((list) => list.join(''));
  const pattern = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 }).map((list) => list.join(''));
  fc.assert(
    fc.property(letters, pattern, (path, stars) => {
      const expected = new RegExp(`^/${stars.replaceAll('*', '.*')}$`).test(`/${path}`);
      expect(matchesRule(`a.example/${stars}`, `a.example/${path}`)).toBe(expected);
    }),
  );
});

test('many stars take no longer', () => {
  const startMs = performance.now();
  expect(matchesRule(`a.example/${'*a'.repeat(5_000)}b`, `a.example/${'a'.repeat(50_000)}`)).toBe(false);
  expect(performance.now() - startMs).toBeLessThan(1_000);
});
