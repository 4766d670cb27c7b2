/** Whether a short form means its term or something else. */
export type Sense = 'term' | 'other';

/** That a word on the page speaks for a sense of a short form. */
export interface Voice {
  shortForm: string;
  sense: Sense;
}

/** One use of a term in a text. `start` and `end` are UTF-16 offsets: `text.slice(start, end)` is what stands there. */
export interface Match {
  termId: string;
  start: number;
  end: number;
}

/** A place where a surface form stands, before it is known in which sense, with what the words around it say. */
export type Candidate = SpecificCandidate | GeneralCandidate | AbbreviationCandidate;

/** A name with one meaning. */
interface SpecificCandidate extends Match {
  kind: 'specific';
}

/** A name that is an everyday word too. */
interface GeneralCandidate extends Match {
  kind: 'general';
  /** How many words near by are about health; the name of a specific term counts for three. */
  healthNearby: number;
}

/** A short form. */
export interface AbbreviationCandidate extends Match {
  kind: 'abbreviation';
  /** As written, without plural s. */
  shortForm: string;
  /** True when the letters are known to stand for other things too. */
  isAmbiguous: boolean;
  /** True when even in text about health they mostly do. */
  isRare: boolean;
  /** As for a general name. */
  healthNearby: number;
  /** How many words near by speak for the term, and for another sense. */
  forTerm: number;
  againstTerm: number;
  /**
   * `term`: it and a name of its term explain each other, one in brackets right behind the other. `other`: it and the
   * name of something else do.
   */
  gloss: Sense | null;
  /** True when the words around it are all in capitals, so that its own say nothing. */
  isShouted: boolean;
}
