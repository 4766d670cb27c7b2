import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** What it is called. */
  children: ComponentChildren;
}

/** A switch after its name. */
export function Switch({ isOn, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
