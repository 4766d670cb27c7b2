/** A short form such as "MPS". Upper and lower case count. */
export interface IndexAbbreviation {
  text: string;
  /** Present when the letters also stand for something else: words near by that show this term is meant. */
  contextWords?: string[];
}

/** All that finding needs to know about one term. */
export interface IndexTerm {
  id: string;
  /** Every surface form, in any case and spelling the folding makes equal. */
  names: string[];
  abbreviations?: IndexAbbreviation[];
  /** True for an everyday word, which is explained only on pages about health. */
  general?: boolean;
  /** Words next to a name that show another meaning ("solar" beside "flare"). */
  otherSenseWords?: string[];
}

/** The compiled match index: the only part of the glossary that every visited page loads. */
export interface MatchIndex {
  terms: IndexTerm[];
}
