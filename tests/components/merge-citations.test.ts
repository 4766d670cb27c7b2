import { expect, test } from 'vitest';
import { mergeCitations } from '../../components/merge-citations';
import type { Inline } from '../../glossary/entry';

const cite = (...sourceNumbers: number[]): Inline => ({ kind: 'citation', sourceNumbers });

test.each<{ shows: string; parts: Inline[]; merged: Inline[] }>([
  {
    shows: 'a run of sentences from one source ends in one number',
    parts: ['A.', cite(1), ' B.', cite(1), ' C.', cite(1)],
    merged: ['A.', ' B.', ' C.', cite(1)],
  },
  {
    shows: 'another source in between keeps both',
    parts: ['A.', cite(1), ' B.', cite(2), ' C.', cite(1)],
    merged: ['A.', cite(1), ' B.', cite(2), ' C.', cite(1)],
  },
  {
    shows: 'two sources are not the same as one of them',
    parts: ['A.', cite(1, 2), ' B.', cite(1)],
    merged: ['A.', cite(1, 2), ' B.', cite(1)],
  },
  {
    shows: 'links and emphasis stay where they are',
    parts: [{ kind: 'term', termId: 't', text: 'a' }, cite(1), { kind: 'strong', children: ['b'] }, cite(1)],
    merged: [{ kind: 'term', termId: 't', text: 'a' }, { kind: 'strong', children: ['b'] }, cite(1)],
  },
  {
    shows: 'the order of the numbers makes no difference',
    parts: ['A.', cite(1, 2), ' B.', cite(2, 1)],
    merged: ['A.', ' B.', cite(2, 1)],
  },
  {
    shows: 'a source inside emphasis is another one in between',
    parts: ['A.', cite(1), { kind: 'strong', children: [' B.', cite(2)] }, ' C.', cite(1)],
    merged: ['A.', cite(1), { kind: 'strong', children: [' B.', cite(2)] }, ' C.', cite(1)],
  },
  { shows: 'text without sources is as it was', parts: ['A.'], merged: ['A.'] },
])('$shows', ({ parts, merged }) => {
  expect(mergeCitations(parts)).toEqual(merged);
});
