/** A list that grows and shrinks; a new row gets the focus, and a row that goes hands it on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useForm } from './form-context.ts';
import { LockNote } from './LockNote.tsx';

interface RowsProps<Row> {
  /** Name in the form, e.g. `accounts`. */
  at: string;
  legend: string;
  rows: readonly Row[];
  blank: Row;
  add: string;
  /** What a row is called, for its button; empty: by its number. */
  nameOf(row: Row): string;
  onChange(rows: Row[]): void;
  draw(row: Row, at: string, change: (parts: Partial<Row>) => void): ComponentChildren;
  hint?: string;
  /** No row to begin with: most have none. */
  none?: boolean;
  /** One field in a row: its label is for screen readers only. */
  slim?: boolean;
}

export function Rows<Row>({
  at,
  legend,
  rows,
  blank,
  add,
  nameOf,
  onChange,
  draw,
  hint,
  none,
  slim,
}: RowsProps<Row>) {
  const { t } = useTexts();
  const { keep, lockerOf } = useForm();
  const locked = lockerOf(at) !== null;
  const list = useRef<HTMLUListElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<number | 'more' | null>(null);
  const shown = rows.length === 0 && !none && !locked ? [blank] : rows;

  useEffect(() => {
    if (focus === null) return;
    const row = typeof focus === 'number' ? list.current?.children[focus] : null;
    const field = row?.querySelector<HTMLElement>('select, input') ?? more.current;
    field?.focus();
    setFocus(null);
  }, [focus]);

  return (
    <fieldset class="rows" data-slim={slim}>
      <legend>{legend}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <LockNote at={at} />
      <ul ref={list}>
        {shown.map((row, i) => (
          // Rows have no name of their own while they are typed: their place is what they are.
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <li key={i} class="row">
            <div class="row-fields">
              {draw(row, `${at}.${i}`, (parts) =>
                onChange(shown.map((each, n) => (n === i ? { ...each, ...parts } : each))),
              )}
            </div>
            {rows.length > 0 && !locked && (
              <button
                type="button"
                class="button-icon row-remove"
                title={t('setup.remove', { name: nameOf(row) || String(i + 1) })}
                aria-label={t('setup.remove', { name: nameOf(row) || String(i + 1) })}
                onClick={() => {
                  onChange(shown.filter((_, n) => n !== i));
                  keep(at);
                  setFocus(i > 0 ? i - 1 : 'more');
                }}
              >
                <Icon name="close" size={14} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!locked && (
        <button
          type="button"
          class="button rows-add"
          ref={more}
          onClick={() => {
            onChange([...shown, blank]);
            setFocus(shown.length);
          }}
        >
          <span aria-hidden="true">+</span> {add}
        </button>
      )}
    </fieldset>
  );
}
