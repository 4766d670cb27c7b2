/** A web or mail address, a file or path name, a handle or a hashtag; tested against one run without spaces. */
const address =
  /:\/\/|^www\.|@|^#[\p{L}\p{N}_]|\\|^(?:\.{1,2}|~)\/|^\/[^/]+[/.]|[/.][^/]*\/$|\.(?:com|org|net|gov|edu|io|co|uk|html?|php|pdf|docx?|xlsx?|png|jpe?g|gif|svg|txt|csv|js|ts|css|json|xml|zip|mp[34])(?:[/?#:]|$)/iu;

const trailingMarks = /[.,;:!?)\]}"'\u2019\u201d]+$/;
const leadingMarks = /^[([{"'\u2018\u201c]+/;

/** How far an address is looked for on either side: longer ones are not in use. */
const longestAddress = 2000;

/** Tells whether `text.slice(start, end)` is part of an address, a file name, a handle or a hashtag. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestAddress && !isBreak(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < longestAddress && !isBreak(text.charAt(to))) to++;
  if (from === start && to === end) return false;
  const run = text.slice(from, to).replace(/\p{Cf}/gu, '');
  return address.test(run.replace(leadingMarks, '').replace(trailingMarks, ''));
}

/** Any space ends an address, and so does U+FFFC, which stands for an image or the like. */
function isBreak(character: string): boolean {
  return /[^\S\ufeff]|\ufffc/.test(character);
}
