/** One use of a term in a text. `start` and `end` are UTF-16 offsets: `text.slice(start, end)` is what stands there. */
export interface Match {
  termId: string;
  start: number;
  end: number;
}

/** A place where a surface form stands, before it is known in which sense. */
export interface Candidate extends Match {
  /**
   * `specific`: the words have one meaning. `general`: an everyday word. `ambiguous`: an abbreviation that also
   * stands for something else.
   */
  certainty: 'specific' | 'general' | 'ambiguous';
}
