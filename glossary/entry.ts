/** A piece of running text: plain words, a link to another term, source numbers, or emphasised words. */
export type Inline =
  | string
  | { kind: 'term'; termId: string; text: string }
  | { kind: 'citation'; sourceNumbers: number[] }
  | { kind: 'emphasis' | 'strong'; children: Inline[] };

/** One paragraph or list of an explanation, or a figure of an article. */
export type Paragraph = { kind: 'paragraph'; children: Inline[] } | { kind: 'list'; items: Inline[][] } | Figure;

/** A drawing with its caption. */
export interface Figure {
  kind: 'figure';
  drawingId: string;
  /** What is read out instead of the drawing. */
  alternative: string;
  caption: Inline[];
}

/** A vector drawing as plain data: SVG elements of a safe kind, coloured by class so that it follows light and dark. */
export interface DrawingNode {
  element: string;
  attributes: Record<string, string>;
  children: (DrawingNode | string)[];
}

/** Formatted text as plain data, so that it is rendered as nodes and never as an HTML string. */
export type RichText = Paragraph[];

/** Where a statement comes from. Source number n of an entry is `sources[n - 1]`. */
export interface Source {
  publisher: string;
  title: string;
  /** The year it was published in, where the source states one. */
  year?: number;
  url: string;
}

/** The address of a section: article slug and heading anchor. */
export interface SectionReference {
  article: string;
  anchor: string;
}

/** Everything the card, the popup and the glossary page say about one term. */
export interface Entry {
  id: string;
  label: string;
  pronunciation?: string;
  category: string;
  aliases: string[];
  abbreviations: { text: string; otherSenses: string[] }[];
  short: RichText;
  more?: RichText;
  caution?: RichText;
  /** Other terms worth reading, each with its label. */
  related: { id: string; label: string }[];
  section?: SectionReference & { heading: string };
  sources: Source[];
  /** ISO date on which the statements were last checked. */
  reviewed: string;
}

/** One part of an article, from one heading to the next. */
export interface ArticleSection {
  anchor: string;
  heading: string;
  body: RichText;
}

/** A whole article, ready to be rendered. */
export interface Article {
  slug: string;
  title: string;
  description: string;
  introduction: RichText;
  sections: ArticleSection[];
  /** The drawings of its figures, by id. */
  drawings: Record<string, DrawingNode>;
  sources: Source[];
  /** ISO date on which the statements were last checked. */
  reviewed: string;
}
