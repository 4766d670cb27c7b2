import { useEffect, useState } from 'preact/hooks';

export interface SliderOptionProps {
  name: string;
  label: string;
  value: number;
  range: { least: number; most: number; step: number };
  /** The value in words, beside the slider and for those who hear it. */
  say: (value: number) => string;
  /** Called while it is moved. */
  onMove?: (value: number) => void;
  /** Called when it has come to rest. */
  onChange: (value: number) => void;
}

/** A number on a scale, with what it means. */
export function SliderOption({ name, label, value, range, say, onMove, onChange }: SliderOptionProps) {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  const move = (now: number): void => {
    setShown(now);
    onMove?.(now);
  };
  return (
    <div class="options-group options-slider">
      <label for={name}>{label}</label>
      <div>
        <input
          id={name}
          type="range"
          min={range.least}
          max={range.most}
          step={range.step}
          value={shown}
          aria-valuetext={say(shown)}
          onInput={(event) => move(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output for={name} aria-hidden="true">
          {say(shown)}
        </output>
      </div>
    </div>
  );
}
