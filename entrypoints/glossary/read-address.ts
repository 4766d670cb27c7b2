/** What the address of the glossary page asks for. */
export type GlossaryAddress =
  | { kind: 'list'; by: 'letter' | 'category'; group: string | null; query: string }
  | { kind: 'term'; termId: string }
  | { kind: 'article'; slug: string }
  | { kind: 'welcome' };

/** Nobody types more than this to find a term; an address may be of any length. */
const longestValue = 100;

/** Reads the query of an address, `location.search`. What cannot be made sense of asks for the whole list. */
export function readAddress(search: string): GlossaryAddress {
  const asked = new URLSearchParams(search);
  const value = (name: string): string => (asked.get(name) ?? '').replace(/\s+/g, ' ').trim().slice(0, longestValue);
  if (asked.has('welcome')) return { kind: 'welcome' };
  if (asked.has('article')) return { kind: 'article', slug: value('article') };
  if (value('term')) return { kind: 'term', termId: value('term') };
  // Typed words keep their last space: it is in the field while somebody goes on typing.
  const query = (asked.get('q') ?? '').slice(0, longestValue);
  const by = asked.has('category') && !asked.has('letter') ? 'category' : 'letter';
  const group = by === 'letter' ? value('letter').toUpperCase() : value('category');
  return { kind: 'list', by, group: group || null, query };
}
