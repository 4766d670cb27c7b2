import { describe, expect, it } from 'vitest';
import { isShouted } from '../../matching/shouting';

describe('isShouted', () => {
  const asks = (text: string) => isShouted(text, text.indexOf('ACT'), text.indexOf('ACT') + 3);
  it.each([
    ['words in capitals on both sides', 'UNDER THIS ACT NOBODY PAYS', true],
    ['words in capitals before it', 'SECTION FOURTEEN OF THE ACT', true],
    ['words in capitals behind it', 'ACT AND DEMAND JUSTICE', true],
    ['one word in capitals', 'the IMPORTANT ACT of trying', false],
    ['other short forms', 'the MBSR, CBT, ACT, EMDR and NSAID groups', false],
    ['words in small letters', 'section fourteen of the ACT is old', false],
    ['capitals far off', 'ATTENTION EVERYBODY please note that this is about ACT', false],
    ['nothing at all', 'ACT', false],
  ])('%s', (_, text, expected) => {
    expect(asks(text)).toBe(expected);
  });
});
