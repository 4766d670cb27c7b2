/** A short form such as "MPS". Upper and lower case count. */
export interface IndexAbbreviation {
  text: string;
  /** Spelled-out forms that mean the term where a page defines the short form by them, besides its names. */
  longForms?: string[];
  /** Present when the letters also stand for something else. */
  senses?: {
    /** Words near by that show this term is meant. */
    contextWords: string[];
    /** Words near by that show it is not. */
    otherSenseWords: string[];
    /** True when in text about health the letters mostly stand for something else. */
    isRare?: boolean;
  };
}

/** All that finding needs to know about one term. */
export interface IndexTerm {
  id: string;
  /** Every surface form that means the term wherever it stands, in any case and spelling the folding makes equal. */
  names: string[];
  /** Surface forms that are everyday words too: they mean the term in text about health. */
  generalNames?: string[];
  abbreviations?: IndexAbbreviation[];
  /** Words that right beside any name make the longer name of a different thing: "respiratory" before "depression". */
  differentThings?: { before?: string[]; after?: string[] };
  /** Words close to a general name, or right beside a specific one, that show another meaning. */
  otherSenseWords?: string[];
}

/** The compiled match index: the only part of the glossary that every visited page loads. */
export interface MatchIndex {
  terms: IndexTerm[];
  /** Words that show that a text is about health. */
  healthWords?: string[];
}
