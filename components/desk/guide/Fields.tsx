/** Boxes and choices of the rule's form. */
import { useId } from 'preact/hooks';
import { Icon } from '../../Icon.tsx';

interface BoxProps {
  label: string;
  value: string;
  onInput(value: string): void;
  hint?: string;
  /** More than one: a box of several lines. */
  rows?: number;
  most?: number;
  /** A whole number, as text. */
  number?: boolean;
  code?: boolean;
}

export function Box({ label, value, onInput, hint, rows = 1, most, number, code }: BoxProps) {
  const id = useId();
  const shared = {
    id,
    class: code ? 'input input-code' : 'input',
    value,
    maxLength: most,
    spellcheck: false,
    autocomplete: 'off',
    'aria-describedby': hint ? `${id}-hint` : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          inputMode={number ? 'numeric' : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string }[];
  onPick(value: Value): void;
}

export function Choice<Value extends string>({ label, value, options, onPick }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="choice">
        <select
          id={id}
          class="input"
          value={value}
          onChange={(event) => {
            const picked = options.find((each) => each.value === event.currentTarget.value);
            if (picked) onPick(picked.value);
          }}
        >
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.name}
            </option>
          ))}
        </select>
        <Icon name="down" size={14} />
      </span>
    </div>
  );
}
