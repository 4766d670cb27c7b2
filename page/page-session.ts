import type { ReaderChoice } from '../matching/select-matches';
import type { PageExplaining } from './card/page-explaining';
import { startExplaining, type TermExplainerOptions } from './card/term-explainer';
import type { PaintedMatch } from './highlighter';
import { createHighlighter, type HighlighterOptions } from './highlighter-choice';
import type { IndexLoader } from './index-loader';
import { startMarking } from './marked-page';
import type { PageFindings, PageMarking } from './page-marking';
import { createCurrentWords } from './walking/current-words';
import { startWalking, type Walking } from './walking/walker';

export interface PageSessionOptions
  extends Omit<TermExplainerOptions, 'highlighter' | 'onExplaining'>,
    HighlighterOptions {
  /** What is read: the whole document, or a part of it. */
  root: Document | Element;
  words: IndexLoader;
  /** What the reader wants to see at first. */
  choice: ReaderChoice;
  onFindings: (findings: PageFindings) => void;
  /** What is said of a word that was walked to, and in which language. */
  announce: (word: string) => string;
  language: string;
}

/** A document whose terms are marked and explained; `choose` leaves an open card open. */
export type PageSession = Pick<PageMarking, 'choose'> & PageExplaining & Walking;

/** Marks and explains the terms of a document until `signal` is aborted, which takes every trace away. */
export function startPageSession(options: PageSessionOptions, signal: AbortSignal): PageSession {
  const { document } = options;
  const highlighter = createHighlighter(document, options);
  const showWord = createCurrentWords(highlighter, signal);
  const onExplaining = (painted: PaintedMatch | null): void => showWord('card', painted);
  const explaining = startExplaining({ ...options, highlighter, onExplaining }, signal);
  const marking = startMarking({ ...options, highlighter }, signal);
  const walking = startWalking({ ...options, highlighter, marking, explaining, showWord }, signal);
  return {
    ...explaining,
    choose: (next) => marking.choose(next),
    walk: (request) => walking.walk(request),
  };
}
