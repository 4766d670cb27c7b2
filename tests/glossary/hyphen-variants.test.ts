import { expect, test } from 'vitest';
import { hyphenVariants } from '../../glossary/hyphen-variants';

test.each<[name: string, variants: string[]]>([
  ['anti-inflammatory drug', ['antiinflammatory drug']],
  ['antidepressant', ['anti-depressant']],
  ['osteoarthritis of the hip', ['osteo-arthritis of the hip']],
  ['fibromyalgia', ['fibro-myalgia']],
  ['comorbidity', ['co-morbidity']],
  ['co-existing condition', ['coexisting condition']],
  [
    'nonsteroidal anti-inflammatory drug',
    ['nonsteroidal antiinflammatory drug', 'non-steroidal anti-inflammatory drug'],
  ],
  ['Neuropathic pain', ['Neuro-pathic pain']],
])('%s is also %j', (name, variants) => {
  expect(hyphenVariants(name)).toEqual(variants);
});

test.each(['low-impact', 'cortisol', 'cognitive', 'relaxation', 'paracetamol', 'hip pain', 'anti-TNF', 'biopsy', ''])(
  '%s is written so only',
  (name) => {
    expect(hyphenVariants(name)).toEqual([]);
  },
);
