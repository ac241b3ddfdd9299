/** A button that opens a few choices; closed by choosing, by Escape, and by going elsewhere. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface MenuProps<Choice extends string> {
  name: ComponentChildren;
  primary?: boolean;
  choices: readonly Choice[];
  label(choice: Choice): string;
  onChoose(choice: Choice): void;
}

export function Menu<Choice extends string>({ name, primary, choices, label, onChoose }: MenuProps<Choice>) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        if (!menu.current?.contains(event.relatedTarget as Node | null)) close();
      }}
    >
      <summary class={primary ? 'button button-primary' : 'button'}>{name}</summary>
      <ul class="menu-list">
        {choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              onClick={() => {
                close();
                onChoose(choice);
              }}
            >
              {label(choice)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
