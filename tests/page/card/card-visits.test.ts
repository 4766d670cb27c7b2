import { expect, test } from 'vitest';
import { CardVisits } from '../../../page/card/card-visits';

test.each<{ shows: string; steps: string[]; trail: string }>([
  { shows: 'a word of the page begins it', steps: ['A'], trail: 'A' },
  { shows: 'terms opened in the card follow', steps: ['A', 'B', 'C'], trail: 'A B C' },
  { shows: 'a term that was there leads back to it', steps: ['A', 'B', 'C', 'B'], trail: 'A B' },
  { shows: 'and to the first', steps: ['A', 'B', 'A'], trail: 'A' },
  { shows: 'the same term again changes nothing', steps: ['A', 'A'], trail: 'A' },
])('$shows', ({ steps: [first = '', ...others], trail }) => {
  const visits = new CardVisits<{ id: string }>();
  visits.begin({ id: 'before' });
  visits.begin({ id: first });
  for (const id of others) visits.goTo({ id });
  expect(visits.all.map(({ id }) => id).join(' ')).toBe(trail);
});
