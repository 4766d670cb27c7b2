export interface CheckOptionProps {
  name: string;
  label: string;
  hint: string;
  isOn: boolean;
  /** A switch acts as a whole; other boxes are about a detail. */
  isSwitch?: boolean;
  onChange: (isOn: boolean) => void;
}

/** Something that is on or off, with what it means. */
export function CheckOption({ name, label, hint, isOn, isSwitch = false, onChange }: CheckOptionProps) {
  return (
    <label class="options-choice options-check">
      <input
        type="checkbox"
        role={isSwitch ? 'switch' : undefined}
        name={name}
        checked={isOn}
        aria-describedby={`${name}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span>{label}</span>
        <small id={`${name}-hint`} aria-hidden="true">
          {hint}
        </small>
      </span>
    </label>
  );
}
