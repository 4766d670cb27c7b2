/** An element of a view as plain data: its name, its attributes, and what is in it. */
export interface ViewElement {
  element: string;
  attributes: Record<string, string | number | boolean>;
  children: ViewNode[];
}

export type ViewNode = ViewElement | string;

/**
 * All that a card says of a term, laid out already, so that pages need to know neither how explanations are built nor
 * how they are drawn. `data-term` on a button names the term that it opens, `data-section` the section, as
 * `article#anchor`. The element with the id `short-<id>` holds the short explanation.
 */
export interface ExplainedTerm {
  id: string;
  label: string;
  view: ViewNode[];
}
