import type { ComponentChildren } from 'preact';
import type { Inline, RichText, Source } from '../glossary/entry';

export interface RichTextProps {
  text: RichText;
  /** What the source numbers in the text point at. */
  sources: readonly Source[];
  /** Opens a term that the text links to. Without it, linked terms are plain words. */
  onOpenTerm?: ((termId: string) => void) | undefined;
}

/** Rich text as paragraphs and lists. */
export function RichTextView({ text, ...context }: RichTextProps) {
  return (
    <>
      {text.map((one, n) =>
        one.kind === 'paragraph' ? (
          <p key={n}>{renderInlines(one.children, context)}</p>
        ) : (
          <ul key={n}>
            {one.items.map((item, m) => (
              <li key={m}>{renderInlines(item, context)}</li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}

type InlineContext = Omit<RichTextProps, 'text'>;

function renderInlines(parts: readonly Inline[], context: InlineContext): ComponentChildren {
  return parts.map((part, n) => {
    if (typeof part === 'string') return part;
    if (part.kind === 'term') return <TermLink key={n} termId={part.termId} text={part.text} {...context} />;
    if (part.kind === 'citation') return <Citation key={n} numbers={part.sourceNumbers} sources={context.sources} />;
    const children = renderInlines(part.children, context);
    return part.kind === 'strong' ? <strong key={n}>{children}</strong> : <em key={n}>{children}</em>;
  });
}

function TermLink({ termId, text, onOpenTerm }: { termId: string; text: string } & InlineContext) {
  if (!onOpenTerm) return <>{text}</>;
  return (
    <button type="button" class="term-link" onClick={() => onOpenTerm(termId)}>
      {text}
    </button>
  );
}

function Citation({ numbers, sources }: { numbers: readonly number[]; sources: readonly Source[] }) {
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
            aria-label={`Source ${number}: ${source.publisher}`}
            title={`${source.publisher}: ${source.title}`}
          >
            {number}
          </a>
        ) : null;
      })}
    </span>
  );
}
