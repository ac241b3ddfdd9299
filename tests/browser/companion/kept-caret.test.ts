/** The caret stays among its words when the box is given what others wrote: in every editor, by real keys. */
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { writeFields } from '../../../utils/companion/insert.ts';
import { keepCaret } from '../../../utils/companion/kept-caret.ts';
import { names, Subject, settle } from '../editors/subjects.ts';

let subject: Subject;
afterEach(() => subject.destroy());

describe.each(names)('%s', (name) => {
  test('what is typed next goes where it would have gone', async () => {
    subject = new Subject(name);
    await subject.start('Posyandu buka Sabtu.');
    await userEvent.keyboard(
      '{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}',
    );
    await settle();
    const composer = subject.composer();
    const back = keepCaret(composer);
    const meant = 'Info: Posyandu buka Sabtu. Gratis.';
    expect((await writeFields(composer, [{ field: 'text', text: meant }])).about).toBe('inserted');
    await back();
    await userEvent.keyboard(' lagi');
    await expect
      .poll(() => subject.editor.read(subject.element).text)
      .toBe('Info: Posyandu buka lagi Sabtu. Gratis.');
  });
});
