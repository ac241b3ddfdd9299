/** One of a few: chips of which at most one is pressed; pressed again it is nothing. A value from elsewhere gets a chip of its own. */
interface ChoiceProps {
  label: string;
  /** A question that helps to choose. */
  hint?: string;
  options: readonly { value: string; name: string }[];
  value: string;
  onChoose(value: string): void;
}

export function Choice({ label, hint, options, value, onChoose }: ChoiceProps) {
  const known = value === '' || options.some((each) => each.value === value);
  const all = known ? options : [...options, { value, name: value }];
  return (
    <fieldset class="plan-choice">
      <legend>{label}</legend>
      {hint && <p class="plan-hint">{hint}</p>}
      <div class="plan-chips">
        {all.map((each) => (
          <button
            type="button"
            key={each.value}
            aria-pressed={each.value === value}
            onClick={() => onChoose(each.value === value ? '' : each.value)}
          >
            {each.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
