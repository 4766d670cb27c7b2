import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Run, Status } from './use-status';

export interface OptionsSectionProps {
  id: string;
  title: string;
  intro: string;
  status: Status | null;
  run: Run;
  children: ComponentChildren;
}

/** A section of the options with what it is about, and a place that says how the last change went. */
export function OptionsSection({ id, title, intro, status, run, children }: OptionsSectionProps) {
  const place = useRef<HTMLDivElement>(null);
  const act = (action: NonNullable<Status['action']>): void => {
    // The button goes away with what it was about.
    place.current?.focus();
    void run(action.run);
  };
  const action = status?.action;
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        <p class="options-intro">{intro}</p>
      </header>
      {children}
      <div class={`options-status${status?.hasFailed ? ' has-failed' : ''}`} ref={place} tabIndex={-1}>
        <p role="status">{status?.text}</p>
        {action && (
          <button type="button" onClick={() => act(action)}>
            {action.label}
          </button>
        )}
      </div>
    </section>
  );
}
