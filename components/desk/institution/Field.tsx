/** One field: what it is, an example, and, when it is wrong, what to do. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../../../utils/guideline/problems.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useForm } from './form-context.ts';
import { LockNote } from './LockNote.tsx';

const idOf = (at: string) => `at-${at.replaceAll('.', '-')}`;

interface FrameProps {
  at: string;
  label: string;
  hint?: string | undefined;
  problem: Problem | null;
  children: ComponentChildren;
}

function Frame({ at, label, hint, problem, children }: FrameProps) {
  const { t } = useTexts();
  const id = idOf(at);
  return (
    <div class="field" data-wrong={problem !== null && !problem.mild}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {!at.includes('.') && <LockNote at={at} />}
      <p class="field-problem" id={`${id}-problem`} data-mild={problem?.mild} aria-live="polite">
        {problem && (
          <>
            <Icon name={problem.mild ? 'info' : 'alert'} size={14} /> {t(`setup-problem.${problem.about}`)}
          </>
        )}
      </p>
    </div>
  );
}

function described(at: string, hint: string | undefined, problem: Problem | null): string | undefined {
  const ids = [hint && `${idOf(at)}-hint`, problem && `${idOf(at)}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Keys that a phone offers. */
const modes = {
  text: undefined,
  url: 'url',
  email: 'email',
  clock: 'decimal',
  date: undefined,
  number: 'numeric',
} as const;

export interface TextFieldProps {
  /** Name in the form, e.g. `accounts.0.handle`. */
  at: string;
  label: string;
  value: string;
  onInput(value: string): void;
  hint?: string;
  placeholder?: string;
  type?: 'text' | 'url' | 'email' | 'clock' | 'date' | 'number';
  /** Brings what was typed into its form, once the person goes on. */
  tidy?(value: string): string;
}

export function TextField({
  at,
  label,
  value,
  onInput,
  hint,
  placeholder,
  type = 'text',
  tidy,
}: TextFieldProps) {
  const { keep, problemAt, lockerOf } = useForm();
  const problem = problemAt(at);
  return (
    <Frame at={at} label={label} hint={hint} problem={problem}>
      <input
        id={idOf(at)}
        class="input"
        readOnly={lockerOf(at) !== null}
        // `url` and `email` would refuse by themselves, in the browser's own words; a clock would show AM and PM.
        // Preact types inputs by their literal type.
        type={(type === 'date' || type === 'number' ? type : 'text') as 'text'}
        inputmode={modes[type]}
        autocapitalize={type === 'text' ? undefined : 'off'}
        autocomplete="off"
        spellcheck={false}
        value={value}
        placeholder={placeholder}
        aria-invalid={problem !== null && !problem.mild}
        aria-describedby={described(at, hint, problem)}
        onInput={(event) => onInput(event.currentTarget.value)}
        onChange={(event) => {
          if (tidy) onInput(tidy(event.currentTarget.value));
          keep(at);
        }}
      />
    </Frame>
  );
}

interface WordsFieldProps {
  at: string;
  label: string;
  words: readonly string[];
  onInput(words: string[]): void;
  hint?: string;
}

/** Several words or names in one box, with commas between. */
export function WordsField({ at, label, words, onInput, hint }: WordsFieldProps) {
  const { keep, problemAt, lockerOf } = useForm();
  // What stands in the box while it is typed: a comma at the end is no word yet.
  const [typed, setTyped] = useState<string | null>(null);
  const problem = words.map((_, i) => problemAt(`${at}.${i}`)).find((each) => each !== null) ?? null;
  return (
    <Frame at={at} label={label} hint={hint} problem={problem}>
      <input
        id={idOf(at)}
        class="input"
        type="text"
        readOnly={lockerOf(at) !== null}
        autocomplete="off"
        spellcheck={false}
        value={typed ?? words.join(', ')}
        aria-invalid={problem !== null}
        aria-describedby={described(at, hint, problem)}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          onInput(text.split(',').map((each) => each.trim()));
        }}
        onChange={() => {
          setTyped(null);
          onInput(words.filter((word) => word !== ''));
          words.forEach((_, i) => {
            keep(`${at}.${i}`);
          });
          if (words.length === 0) keep(at);
        }}
      />
    </Frame>
  );
}

interface ChoiceFieldProps<Value extends string> {
  at: string;
  label: string;
  value: Value;
  options: readonly { value: Value; name: string }[];
  onPick(value: Value): void;
  hint?: string;
}

export function ChoiceField<Value extends string>({
  at,
  label,
  value,
  options,
  onPick,
  hint,
}: ChoiceFieldProps<Value>) {
  const { keep, lockerOf } = useForm();
  const locked = lockerOf(at) !== null;
  return (
    <Frame at={at} label={label} hint={hint} problem={null}>
      <span class="choice">
        <select
          id={idOf(at)}
          class="input"
          value={value}
          disabled={locked}
          aria-describedby={described(at, hint, null)}
          onChange={(event) => {
            const picked = options.find((each) => each.value === event.currentTarget.value);
            if (!picked) return;
            onPick(picked.value);
            keep(at);
          }}
        >
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.name}
            </option>
          ))}
        </select>
        <Icon name={locked ? 'lock' : 'down'} size={14} />
      </span>
    </Frame>
  );
}

interface TickProps {
  at: string;
  text: string;
  hint?: string;
  checked: boolean;
  onTick(yes: boolean): void;
}

export function Tick({ at, text, hint, checked, onTick }: TickProps) {
  const { keep, lockerOf } = useForm();
  const id = idOf(at);
  return (
    <div class="tick">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={lockerOf(at) !== null}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          onTick(event.currentTarget.checked);
          keep(at);
        }}
      />
      <label for={id}>{text}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {!at.includes('.') && <LockNote at={at} />}
    </div>
  );
}
