/** A web or mail address, a file or path name, a handle or a hashtag; tested against one run without spaces. */
const address =
  /:\/\/|^www\.|@|^#[\p{L}\p{N}_]|\\|^(?:\.{1,2}|~)\/|^\/[^/]+[/.]|[/.][^/]*\/$|\.(?:com|org|net|gov|edu|io|co|uk|html?|php|pdf|docx?|xlsx?|png|jpe?g|gif|svg|txt|csv|js|ts|css|json|xml|zip|mp[34])(?:[/?#:]|$)/iu;

/** Words set together with a full stop, such as the name of a program or of a file of any kind: "flare.service". */
const dottedName = /[\p{L}\p{N}_-]\.[a-z][a-z0-9]+(?:[/?#:&(]|$)/u;

const trailingMarks = /[.,;:!?)\]}"'\u2019\u201d]+$/;
const leadingMarks = /^[([{"'\u2018\u201c]+/;

/** How far an address is looked for on either side: longer ones are not in use. */
const longestAddress = 2000;

/** Marks that make what stands right behind or before them a name in a program: "$flare", "--flare", "flare()". */
const codeBefore = /[$<{]$|^[-\u2010\u2011]{2}$/;
const codeAfter = /^(?:\(\)|::|[-\u2010\u2011]\p{L}*\p{N})/u;

/**
 * Tells whether `text.slice(start, end)` is part of an address, a file name, a handle, a hashtag, or a name in a program
 * or of a machine ("flare-02").
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestAddress && !isBreak(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < longestAddress && !isBreak(text.charAt(to))) to++;
  if (from === start && to === end) return false;
  const run = withoutInvisible(text.slice(from, to));
  const [before, after] = [text.slice(from, start), text.slice(end, to)].map(withoutInvisible);
  if (codeBefore.test(before ?? '') || codeAfter.test(after ?? '')) return true;
  const bare = run.replace(leadingMarks, '').replace(trailingMarks, '');
  return address.test(bare) || dottedName.test(bare);
}

function withoutInvisible(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

/** Any space ends an address, and so does U+FFFC, which stands for an image or the like. */
function isBreak(character: string): boolean {
  return /[^\S\ufeff]|\ufffc/.test(character);
}
