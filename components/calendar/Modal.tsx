/** A small window over the calendar. Escape and the ground around it close it; the focus goes back where it was. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';

interface ModalProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

export function Modal({ title, onClose, children }: ModalProps) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard Escape closes it
    <dialog
      class="modal"
      aria-labelledby="modal-title"
      ref={dialog}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div class="modal-body">
        <div class="modal-head">
          <h2 id="modal-title">{title}</h2>
          <button
            type="button"
            class="button-icon"
            onClick={() => dialog.current?.close()}
            title={t('calendar.close')}
          >
            <Icon name="close" />
            <span class="unseen">{t('calendar.close')}</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
