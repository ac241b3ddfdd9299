/** A time of day as Indonesia writes it, `09.00`; the browser's own field would follow the language of the browser. */
import { useState } from 'preact/hooks';
import { clockWords, parseClock } from '../../utils/plan/zones.ts';

interface ClockInputProps {
  id: string;
  /** Minutes from midnight. */
  clock: number;
  onChange(clock: number): void;
}

export function ClockInput({ id, clock, onChange }: ClockInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id={id}
      class="clock"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      maxLength={5}
      value={typed ?? clockWords(clock)}
      aria-invalid={typed !== null && parseClock(typed) === null}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const read = parseClock(currentTarget.value);
        if (read !== null && currentTarget.value.length >= 4) onChange(read);
      }}
      onBlur={({ currentTarget }) => {
        const read = parseClock(currentTarget.value);
        if (read !== null && read !== clock) onChange(read);
        setTyped(null);
      }}
    />
  );
}
