/** A web or mail address, a file or path name, a handle or a hashtag; tested against one run without spaces. */
const address =
  /:\/\/|^www\.|@|^#[\p{L}\p{N}_]|\\|^(?:\.{1,2}|~)\/|^\/[^/]+[/.]|\.(?:com|org|net|gov|edu|io|co|uk|html?|php|pdf|docx?|xlsx?|png|jpe?g|gif|svg|txt|csv|js|ts|css|json|xml|zip|mp[34])(?:[/?#:]|$)/iu;

/** Words set together with a full stop, such as the name of a program or of a file of any kind: "flare.service". */
const dottedName = /[\p{L}\p{N}_-]\.([a-z][a-z0-9]+)(?:[/?#:&(]|$)/gu;
/** Words that begin a sentence whose space and capital were left out: "fibromyalgia.it hurts". */
const sentenceStart =
  /^(?:a|all|also|an|and|any|are|as|at|because|but|can|do|for|from|had|have|he|her|his|how|if|im|in|is|it|its|ive|just|like|my|no|not|now|of|on|or|our|she|so|some|that|the|then|there|they|this|to|was|we|what|when|who|why|with|you|your)$/;

const trailingMarks = /[.,;:!?)\]}"'\u2019\u201d]+$/;
const leadingMarks = /^[([{"'\u2018\u201c]+/;

/** Marks that make what stands right behind or before them a name in a program: "$flare", "--flare", "flare()". */
const codeBefore = /[$<{]$|^[-\u2010\u2011]{2}$|->$/;
const codeAfter = /^(?:\(\)|::|\[\d|=\d|->|[-\u2010\u2011]\p{L}*\p{N})/u;

/** How far an address is looked for on either side: longer ones are not in use. */
const longestAddress = 2000;
/** How much of what is set to a name is looked at for marks of a program. */
const longestMark = 40;

/** Tells of places in one text whether they are part of an address. */
export interface AddressGuard {
  /**
   * Tells whether `text.slice(start, end)` is part of an address, a file name, a handle, a hashtag, or a name in a
   * program or of a machine ("flare-02"). Places are asked for in text order.
   */
  covers(start: number, end: number): boolean;
}

/** Creates a guard for a text. Each run of characters without a space is looked at once, however many names it holds. */
export function createAddressGuard(text: string): AddressGuard {
  let run = { from: 0, to: 0, isAddress: false };
  return {
    covers(start, end) {
      if (standsInPlainText(text, start, end)) return false;
      // In a run longer than any address the names far behind belong to a next one.
      if (start < run.from || end > run.to) run = readRun(text, start, end);
      if (run.isAddress) return true;
      const before = withoutInvisible(text.slice(Math.max(run.from, start - longestMark), start));
      const after = withoutInvisible(text.slice(end, Math.min(run.to, end + longestMark)));
      return codeBefore.test(before) || codeAfter.test(after);
    },
  };
}

/** What ends a plain run of letters where nothing of an address follows. */
const plainEnds = ' \n\t,;';

/** Quick answer for most names: nothing but space and commas is set to it, and nothing but plain letters stands in it. */
function standsInPlainText(text: string, start: number, end: number): boolean {
  if (start > 0 && !plainEnds.includes(text.charAt(start - 1))) return false;
  if (end === text.length) return true;
  const next = text.charAt(end);
  // A full stop or comma may go on to an address, unless space follows.
  if (next === '.' || next === ',' || next === ';') return end + 1 === text.length || text.charAt(end + 1) === ' ';
  return next === ' ' || next === '\n' || next === '\t';
}

function readRun(text: string, start: number, end: number): { from: number; to: number; isAddress: boolean } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestAddress && !isBreak(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < longestAddress && !isBreak(text.charCodeAt(to))) to++;
  const bare = withoutInvisible(text.slice(from, to)).replace(leadingMarks, '').replace(trailingMarks, '');
  const isFolder = bare.endsWith('/') && /[/.]/.test(bare.slice(0, -1));
  return { from, to, isAddress: isFolder || address.test(bare) || hasDottedName(bare) };
}

function hasDottedName(run: string): boolean {
  return [...run.matchAll(dottedName)].some(([, second = '']) => !sentenceStart.test(second));
}

function withoutInvisible(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

const objectReplacement = 0xfffc;

/** Any space ends an address, and so does U+FFFC, which stands for an image or the like. */
function isBreak(unit: number): boolean {
  if (unit <= 32) return true;
  return unit > 127 && (unit === objectReplacement || (unit !== 0xfeff && /\s/.test(String.fromCharCode(unit))));
}
