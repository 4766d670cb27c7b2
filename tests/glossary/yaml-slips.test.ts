import { expect, test } from 'vitest';
import { findYamlSlip } from '../../glossary/yaml-slips';

test.each([
  ['\tlabel: hip', 'expected plain spaces at the beginning of the line, found a tab or another kind of space'],
  ['use:specific', 'expected a space after the colon in "use:specific"'],
  [' - publisher: A', 'expected "  - " or four spaces before "publisher:"'],
  ['   title: A', 'expected "  - " or four spaces before "title:"'],
  ['title: Hips: a guide', 'expected quotes around the text: title: "Hips: a guide"'],
  ['title: @hips', 'expected quotes around the text: title: "@hips"'],
  ['title: “Hips: a guide”', 'expected straight quotes: title: "Hips: a guide"'],
  ['title: "Hips', 'expected one " at the beginning and one at the end: title: "Hips"'],
  ['title: "The "sore" hip"', 'expected one " at the beginning and one at the end: title: "The sore hip"'],
  ['title: [Archived] Hips', 'expected quotes around the text: title: "[Archived] Hips"'],
  ['aliases: [one, two', 'expected ] at the end of the list: aliases: [one, two]'],
  ['aliases: [one, "two]', 'expected two quotes round each text in [one, "two]'],
])('%s', (line, reason) => {
  expect(findYamlSlip(`label: hip\n${line}`)).toEqual({ line: 2, reason });
});

test.each([
  'label: hip                  # the name',
  'title: "Hips: a guide"',
  "title: 'Hips: a guide'",
  'aliases: [one, "two: three"]',
  'sources: [{ publisher: A, title: B, url: "https://example.org/a" }]',
  '  - publisher: A\n    url: https://example.org/a',
  'sources:',
])('%s is all right', (yaml) => {
  expect(findYamlSlip(yaml)).toBeNull();
});
