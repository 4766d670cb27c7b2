import { expect, test } from 'vitest';
import { nameKey } from '../../glossary/name-key';

test.each([
  { name: 'Fibro Fog', key: 'fibro fog', shows: 'case' },
  { name: 'fibro-fog', key: 'fibro fog', shows: 'hyphen' },
  { name: 'fibro\u00a0\u2011 fog', key: 'fibro fog', shows: 'no-break space and hyphen' },
  { name: 'Sjögren', key: 'sjogren', shows: 'accent' },
  { name: ' omega-3 ', key: 'omega 3', shows: 'digits stay, ends do not' },
  { name: 'fibrofog', key: 'fibrofog', shows: 'one word stays another name' },
])('$name: $key ($shows)', ({ name, key }) => {
  expect(nameKey(name)).toBe(key);
});
