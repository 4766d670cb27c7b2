import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRule, readRule } from '../../platform/read-rule';
import { findAddress } from '../../platform/site';
import { matchesRule } from '../../platform/site-rule';

describe('a rule', () => {
  test.each([
    { text: 'clinic.example', rule: 'clinic.example' },
    { text: '  CLINIC.example ', rule: 'clinic.example' },
    { text: 'https://clinic.example/', rule: 'clinic.example' },
    { text: 'https://clinic.example/forum/7?a=b#c', rule: 'clinic.example/forum/7' },
    { text: 'http://www.clinic.example', rule: 'www.clinic.example' },
    { text: '*.clinic.example', rule: '*.clinic.example' },
    { text: '*.clinic.example/forum/*', rule: '*.clinic.example/forum/*' },
    { text: 'clinic.example/*', rule: 'clinic.example/*' },
    { text: 'clinic.example/a/../b', rule: 'clinic.example/b' },
    { text: 'clínica.example/niños', rule: 'xn--clnica-4va.example/ni%C3%B1os' },
    { text: 'localhost', rule: 'localhost' },
    { text: '127.0.0.1', rule: '127.0.0.1' },
    { text: '[::1]', rule: '[::1]' },
    { text: 'Local files', rule: 'local files' },
  ])('"$text" is $rule', ({ text, rule }) => {
    expect(readRule(text)).toEqual({ rule, problem: null });
  });
});

describe('what is no rule is told apart', () => {
  test.each([
    { text: '', problem: 'empty' },
    { text: '   ', problem: 'empty' },
    { text: 'https://', problem: 'empty' },
    { text: 'a.example b.example', problem: 'space' },
    { text: '*', problem: 'everything' },
    { text: 'https://*/*', problem: 'everything' },
    { text: 'chrome://settings', problem: 'protocol' },
    { text: 'ftp://clinic.example', problem: 'protocol' },
    { text: 'mailto:somebody', problem: 'protocol' },
    { text: 'clinic.example:8080', problem: 'port' },
    { text: 'clinic.example:8080/forum', problem: 'port' },
    { text: 'clinic.*', problem: 'star' },
    { text: '*clinic.example', problem: 'star' },
    { text: 'a.*.example', problem: 'star' },
    { text: 'a..example', problem: 'host' },
    { text: '.example', problem: 'host' },
    { text: 'somebody@clinic.example', problem: 'host' },
    { text: 'clinic,example', problem: 'host' },
    { text: `clinic.example/${'a'.repeat(300)}`, problem: 'long' },
  ])('"$text": $problem', ({ text, problem }) => {
    expect(readRule(text)).toEqual({ rule: null, problem });
  });
});

test('whatever is typed, a rule that was read reads as itself', () => {
  const part = fc.constantFrom(
    'clinic',
    'example',
    '*',
    '.',
    '/',
    ':',
    'ä',
    '%20',
    '..',
    ' ',
    'https://',
    '[',
    '@',
    '?',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (text) => {
        const { rule } = readRule(text);
        expect(rule === null || isRule(rule)).toBe(true);
      },
    ),
  );
});

test('the pasted address of a page is a rule about that page', () => {
  const piece = fc.constantFrom('a', '*', '%20', 'ñ', '-', ';', ':', '..', '/');
  const path = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(path, (text) => {
      const address = `https://clinic.example/${text}?a=b#c`;
      const { rule } = readRule(address);
      expect(matchesRule(rule ?? '', findAddress(new URL(address)) ?? '')).toBe(true);
    }),
  );
});
