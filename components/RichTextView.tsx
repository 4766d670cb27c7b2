import type { ComponentChildren } from 'preact';
import type { DrawingNode, Inline, Paragraph, RichText, Source } from '../glossary/entry';
import { FigureView } from './FigureView';
import { mergeCitations } from './merge-citations';
import type { Translate } from './words';

export interface RichTextProps {
  t: Translate;
  text: RichText;
  /** What the source numbers in the text point at. */
  sources: readonly Source[];
  /** Opens a term that the text links to. Without it, linked terms are plain words. */
  onOpenTerm?: ((termId: string) => void) | undefined;
  /** The drawings of figures, by id. A figure without its drawing is left out. */
  drawings?: Readonly<Record<string, DrawingNode>> | undefined;
}

/** Rich text as paragraphs, lists and figures. */
export function RichTextView({ text, ...context }: RichTextProps) {
  return <>{text.map((one, n) => renderParagraph(one, n, context))}</>;
}

function renderParagraph(one: Paragraph, key: number, context: InlineContext): ComponentChildren {
  if (one.kind === 'paragraph') return <p key={key}>{renderInlines(one.children, context)}</p>;
  if (one.kind === 'list') {
    return (
      <ul key={key}>
        {one.items.map((item, n) => (
          <li key={n}>{renderInlines(item, context)}</li>
        ))}
      </ul>
    );
  }
  const drawing = context.drawings?.[one.drawingId];
  return drawing ? (
    <FigureView key={key} drawing={drawing} alternative={one.alternative}>
      {renderInlines(one.caption, context)}
    </FigureView>
  ) : null;
}

type InlineContext = Omit<RichTextProps, 'text'>;

const closingMarks = /^[)\].,;:!?…”’]+/;

const hasKind = (part: Inline | undefined, kind: string): boolean => typeof part === 'object' && part.kind === kind;

function renderInlines(parts: readonly Inline[], context: InlineContext): ComponentChildren {
  return mergeCitations(parts).map((part, n, all) => {
    const isAfterTerm = hasKind(all[n - 1], 'term');
    if (typeof part === 'string') return isAfterTerm ? part.replace(closingMarks, '') : part;
    if (part.kind === 'term') {
      const next = all[n + 1];
      const tail = typeof next === 'string' ? (closingMarks.exec(next)?.[0] ?? '') : '';
      return <TermLink key={n} termId={part.termId} text={part.text} tail={tail} {...context} />;
    }
    if (part.kind === 'citation') return <Citation key={n} numbers={part.sourceNumbers} {...context} />;
    const children = renderInlines(part.children, context);
    return part.kind === 'strong' ? <strong key={n}>{children}</strong> : <em key={n}>{children}</em>;
  });
}

interface TermLinkProps extends InlineContext {
  termId: string;
  text: string;
  /** Marks that stand close behind it: a line may end after a button, but not before a comma. */
  tail: string;
}

function TermLink({ termId, text, tail, onOpenTerm }: TermLinkProps) {
  if (!onOpenTerm) return <>{text + tail}</>;
  const link = (
    <button type="button" class="term-link" data-term={termId} onClick={() => onOpenTerm(termId)}>
      {text}
    </button>
  );
  if (tail === '') return link;
  return (
    <span class="unbroken">
      {link}
      {tail}
    </span>
  );
}

function Citation({ numbers, sources, t }: { numbers: readonly number[] } & InlineContext) {
  return (
    <span class="citation">
      {numbers.map((number) => {
        const source = sources[number - 1];
        return source ? (
          <a
            key={number}
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t('card.source', { number, publisher: source.publisher })}
            title={`${source.publisher}: ${source.title}`}
          >
            {number}
          </a>
        ) : null;
      })}
    </span>
  );
}
