import { createRandom } from '../../random';

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru pha sti tho'.split(
  ' ',
);

/**
 * Makes a list of `count` surface forms that begins with `real` and goes on with made-up ones of one to three words. One
 * made-up form in ten begins with the first word of a real form, as names in large glossaries do ("hip …").
 */
export function makeForms(real: readonly string[], count: number): string[] {
  const random = createRandom(11);
  const word = (): string => Array.from({ length: random.between(3, 5) }, () => random.pick(syllables)).join('');
  const firstWords = real.map((form) => form.split(/[\s-]/)[0] ?? form);
  const forms = new Set(real.slice(0, count));
  while (forms.size < count) {
    const first = random.isTrue(0.1) ? `${random.pick(firstWords)} ${word()}` : word();
    forms.add([first, ...Array.from({ length: random.between(0, 2) }, word)].join(' '));
  }
  return [...forms];
}
