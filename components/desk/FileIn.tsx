/** The way in for one file: a button, and a place to drop it. Dropping is a shortcut for those with a mouse; the button does the same. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';

interface FileInProps {
  /** Of the heading. */
  id: string;
  title: string;
  body: string;
  choose: string;
  accept: string;
  onFile(file: File): void;
  /** What became of the last one. */
  children?: ComponentChildren;
}

export function FileIn({ id, title, body, choose, accept, onFile, children }: FileInProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <section
      class="card backup-in"
      aria-labelledby={id}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2 id={id}>{title}</h2>
      <p>{body}</p>
      <label class="button backup-file">
        <Icon name="draft" size={14} /> {choose}
        <input
          type="file"
          class="unseen"
          accept={accept}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {children}
    </section>
  );
}
