/** One line of the plan. What is being typed stays as typed while the answer of the companion is on its way. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface LineProps {
  label: string;
  hint?: string;
  value: string;
  /** Several rows. */
  long?: boolean;
  /** What may be meant, offered while typing. */
  suggestions?: readonly string[];
  onChange(value: string): void;
  children?: ComponentChildren;
}

const longest = 500;

export function Line({ label, hint, value, long, suggestions, onChange, children }: LineProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shared = {
    id,
    value: typed ?? value,
    maxLength: longest,
    'aria-describedby': hint || children ? `${id}-about` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setTyped(currentTarget.value);
      onChange(currentTarget.value);
    },
    onBlur: () => setTyped(null),
  };
  return (
    <div class="plan-line">
      <label for={id}>{label}</label>
      {long ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type="text" list={suggestions ? `${id}-list` : undefined} autocomplete="off" {...shared} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {(hint || children) && (
        <div class="plan-hint" id={`${id}-about`}>
          {hint}
          {children}
        </div>
      )}
    </div>
  );
}
