/** A web or mail address, a file or path name, a handle or a hashtag; tested against one run without spaces. */
const address =
  /:\/\/|^www\.|@|^#\w|\\|^[./~]*\/|\/$|\.(?:com|org|net|gov|edu|io|co|uk|html?|php|pdf|docx?|xlsx?|png|jpe?g|gif|svg|txt|csv|js|ts|css|json|xml|zip|mp[34])(?:\/|$)/i;

const trailingMarks = /[.,;:!?)\]}"'\u2019\u201d]+$/;
const leadingMarks = /^[([{"'\u2018\u201c]+/;

/** Longer runs without a space are never prose. */
const longestRun = 200;

/** Tells whether `text.slice(start, end)` is part of an address, a file name, a handle or a hashtag. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestRun && !isSpace(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < longestRun && !isSpace(text.charCodeAt(to))) to++;
  if (from === start && to === end) return false;
  return address.test(text.slice(from, to).replace(leadingMarks, '').replace(trailingMarks, ''));
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
}
