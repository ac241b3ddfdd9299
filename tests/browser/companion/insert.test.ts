/** A write that came out different is taken back by the editor's own history, and tried once more; never left as it came. */
import { afterEach, describe, expect, test } from 'vitest';
import { writeFields } from '../../../utils/companion/insert.ts';
import type { Composer, Editor } from '../../../utils/composer/composer.ts';
import { names, Subject } from '../editors/subjects.ts';

const before = 'Posyandu buka Sabtu.';
const meant = 'Posyandu buka Sabtu. Gratis.';
let subject: Subject;
afterEach(() => subject.destroy());

/** Its first `wrong` writes go to the beginning, as those of an editor that has not taken the selection yet. */
function composerWith(wrong: number): Composer {
  const real = subject.editor;
  let left = wrong;
  const editor: Editor = {
    ...real,
    async replace(element, start, end, put) {
      if (left-- <= 0) return real.replace(element, start, end, put);
      await real.replace(element, 0, 0, put);
      return { state: 'unverified', text: real.read(element).text };
    },
  };
  return subject.composer(undefined, editor);
}

const write = (wrong: number) => writeFields(composerWith(wrong), [{ field: 'text', text: meant }]);
const text = () => subject.editor.read(subject.element).text;

describe.each(names)('%s', (name) => {
  test('wrong once: taken back, and right the second time', async () => {
    subject = new Subject(name);
    await subject.start(before);
    expect((await write(1)).about).toBe('inserted');
    expect(text()).toBe(meant);
  });

  test('wrong twice: the box is as it was, and it is said', async () => {
    subject = new Subject(name);
    await subject.start(before);
    expect(await write(2)).toEqual({ about: 'not-verified', written: [] });
    expect(text()).toBe(before);
  });
});
