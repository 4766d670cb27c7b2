import type { ReaderChoice } from '../matching/select-matches';
import { type PageExplaining, startExplaining, type TermExplainerOptions } from './card/term-explainer';
import { createHighlighter, type PainterChoice } from './highlighter-choice';
import type { IndexLoader } from './index-loader';
import { type PageFindings, type PageMarking, startMarking } from './marked-page';

export interface PageSessionOptions extends Omit<TermExplainerOptions, 'highlighter'> {
  /** What is read: the whole document, or a part of it. */
  root: Document | Element;
  words: IndexLoader;
  painter: PainterChoice;
  /** What the reader wants to see at first. */
  choice: ReaderChoice;
  onFindings: (findings: PageFindings) => void;
}

/** A document whose terms are marked and explained; `choose` leaves an open card open. */
export type PageSession = PageMarking & PageExplaining;

/** Marks and explains the terms of a document until `signal` is aborted, which takes every trace away. */
export function startPageSession(options: PageSessionOptions, signal: AbortSignal): PageSession {
  const { root, words, painter, choice, onFindings, ...explaining } = options;
  const highlighter = createHighlighter(explaining.document, painter);
  const card = startExplaining({ highlighter, ...explaining }, signal);
  const marking = startMarking({ root, words, highlighter, choice, onFindings }, signal);
  return { ...card, choose: (next) => marking.choose(next) };
}
