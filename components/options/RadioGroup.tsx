export interface RadioChoice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
  /** The class that gives its colour. */
  swatch?: string;
}

export interface RadioGroupProps<Value extends string> {
  name: string;
  label: string;
  hint?: string;
  choices: readonly RadioChoice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One out of a few choices, each with what it means. Without hints they stand side by side. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { name, label, hint, choices, value, onChange } = props;
  const isShort = choices.every((choice) => choice.hint === undefined);
  return (
    <fieldset class={`options-group${isShort ? ' is-short' : ''}`} aria-describedby={hint && `${name}-hint`}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${name}-hint`} class="options-hint">
          {hint}
        </p>
      )}
      <div class="options-choices">
        {choices.map((choice) => (
          <label key={choice.value} class="options-choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.hint && `${name}-${choice.value}`}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span>
                {choice.swatch && <span class={`options-swatch ${choice.swatch}`} />}
                {choice.label}
              </span>
              {choice.hint && (
                // Described by it, not named: a name is heard each time.
                <small id={`${name}-${choice.value}`} aria-hidden="true">
                  {choice.hint}
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
