import type { SectionReference } from '../../glossary/entry';
import type { ExplainedTerm } from '../../glossary/explained-term';

/** Where the reader has hidden a term: on this site or everywhere; null where it is marked. */
export type HidingScope = 'site' | 'everywhere' | null;

/** What a card can do to hide the term it shows, or to show it again. */
export interface CardHiding {
  /** The name of the site, for the reader. */
  site: string;
  /** Where the term is hidden when the card is drawn. */
  scope: HidingScope;
  /** Tells where the term is hidden then; rejects when the change could not be stored. */
  onChange: (change: { scope: 'site' | 'everywhere'; isHidden: boolean }) => Promise<HidingScope>;
}

/** Hides terms and shows them again, for all cards of a page. */
export interface TermHiding {
  site: string;
  findScope: (termId: string) => Promise<HidingScope>;
  change: (termId: string, change: Parameters<CardHiding['onChange']>[0]) => Promise<HidingScope>;
}

/** How the reader wants cards to open and to look. */
export interface CardChoice {
  /** How long the pointer rests on a word until its card opens. */
  delayMs: number;
  /** With a key, cards open only while that is held, and then at once. */
  heldKey: 'none' | 'alt' | 'control' | 'shift';
  textSizePx: number;
}

/** What a card shows and what it can ask for. */
export interface CardContent {
  /** The terms that were opened one from the other, in that order, each once; the last one is shown. */
  trail: readonly ExplainedTerm[];
  /** Null where terms cannot be hidden. */
  hiding: CardHiding | null;
  /** True at an edge of a small window or under a finger; else the card stands beside its word. */
  isSheet: boolean;
  /** True while the card stays where it is until the reader closes it. */
  isPinned: boolean;
  textSizePx: number;
  /** Words of the same paragraph that cannot be tapped, since they are links. */
  alsoHere: readonly { text: string; onOpen: () => void }[];
  onClose: () => void;
  onOpenTerm: (termId: string) => void;
  /** Goes back to a term of the trail, by its place in it. */
  onReturn: (place: number) => void;
  onPin: (isPinned: boolean) => void;
  onOpenSection: (section: SectionReference) => void;
  onOpenGlossary: (termId: string) => void;
}

/** Draws the card into its shadow root; null takes it away. What has `data-drag` or `data-move` moves it. */
export type RenderCard = (root: ShadowRoot, content: CardContent | null) => void;
