import type { CardProps } from './Card';

type CardHeadProps = Pick<CardProps, 't' | 'trail' | 'isSheet' | 'isPinned' | 'onReturn' | 'onPin' | 'onClose'>;

/** The name of the term, and what is done to the card as a whole. A pinned card is moved by it. */
export function CardHead({ t, trail, isSheet, isPinned, onReturn, onPin, onClose }: CardHeadProps) {
  const before = trail.at(-2);
  return (
    <header class="card-head" data-drag="">
      {before && (
        <CardButton
          name={t('card.back', { term: before.label })}
          path="M10 3 5 8l5 5"
          onClick={() => onReturn(trail.length - 2)}
        />
      )}
      <h2 id="card-title" lang="en" tabIndex={-1}>
        {trail.at(-1)?.label}
      </h2>
      {isPinned && !isSheet && (
        <CardButton
          name={t('card.move')}
          path="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2"
          data-move=""
          aria-describedby="card-move-hint"
        />
      )}
      {isPinned && !isSheet && (
        <span id="card-move-hint" hidden>
          {t('card.moveHint')}
        </span>
      )}
      {!isSheet && (
        <CardButton
          name={t('card.pin')}
          path="M6 2h4v5l2 3H4l2-3zM8 10v4"
          aria-pressed={isPinned}
          onClick={() => onPin(!isPinned)}
        />
      )}
      <CardButton name={t('card.close')} path="m4 4 8 8M12 4l-8 8" onClick={onClose} />
    </header>
  );
}

interface CardButtonProps {
  name: string;
  /** What is drawn in it, as lines in a square of 16. */
  path: string;
  onClick?: () => void;
  'aria-pressed'?: boolean;
  'aria-describedby'?: string;
  'data-move'?: string;
}

function CardButton({ name, path, ...others }: CardButtonProps) {
  return (
    <button type="button" class="card-button" aria-label={name} title={name} {...others}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
