import type { TokenIndex } from '../matching/token-index';
import { createHighlighter, type PainterChoice } from './highlighter-choice';
import { type PageFindings, startMarking } from './marked-page';
import { startExplaining, type TermExplainerOptions } from './term-explainer';

export interface PageSessionOptions extends Omit<TermExplainerOptions, 'highlighter'> {
  /** What is read: the whole document, or a part of it. */
  root: Document | Element;
  index: TokenIndex;
  painter: PainterChoice;
  onFindings: (findings: PageFindings) => void;
}

/** Marks and explains the terms of a document until `signal` is aborted, which takes every trace away. */
export function startPageSession(options: PageSessionOptions, signal: AbortSignal): void {
  const { root, index, painter, onFindings, ...explaining } = options;
  const highlighter = createHighlighter(explaining.document, painter);
  startMarking({ root, index, highlighter, onFindings }, signal);
  startExplaining({ highlighter, ...explaining }, signal);
}
