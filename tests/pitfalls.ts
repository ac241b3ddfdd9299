/**
 * What others who read and write in these composers have stumbled over, each with the tests that would see it here. `test` is a
 * part of the test's title as it stands in the file. Where a part can only be seen on the live sites, `live` says which.
 */
export interface Pitfall {
  name: string;
  shownBy: readonly { file: string; test: string }[];
  live?: string;
}

const writing = 'tests/browser/editors/writing.test.ts';
const reading = 'tests/browser/editors/reading.test.ts';
const composition = 'tests/browser/editors/composition.test.ts';
const lines = 'tests/browser/underlines/underlines.test.ts';
const contract = 'tests/e2e/contract.spec.ts';
const underlines = 'tests/e2e/underlines.spec.ts';
const pause = 'tests/e2e/pause.spec.ts';
const trust = 'tests/e2e/pause-trust.spec.ts';
const practice = 'tests/e2e/practice.spec.ts';
const hostile = 'tests/e2e/hostile.spec.ts';
const mending = 'tests/e2e/mending.spec.ts';
const others = 'tests/e2e/beside-others.spec.ts';
const sites = 'tests/sites.test.ts';
const saving = 'tests/e2e/saving.spec.ts';
const panel = 'tests/e2e/panel.spec.ts';
const quiet = 'tests/e2e/quiet.spec.ts';
const hold = 'tests/browser/companion/hold.test.ts';
const publishEvent = 'tests/browser/companion/publish-event.test.ts';
const pressed = 'tests/browser/companion/pressed.test.ts';
const earlyPress = 'tests/browser/composer/early-press.test.ts';
const looks = 'tests/e2e/words-looks.spec.ts';

export const pitfalls: readonly Pitfall[] = [
  {
    name: 'text doubled in an empty Draft.js box, the editor gone',
    shownBy: [{ file: writing, test: 'writes %s, undone by one undo' }],
  },
  {
    name: 'a fix lands at the old caret, because selections come late',
    shownBy: [
      { file: writing, test: 'writes in the right place right after an undo' },
      { file: writing, test: 'writes several corrections one after the other' },
    ],
  },
  {
    name: 'the whole message doubled by a fix',
    shownBy: [{ file: writing, test: 'a page that writes twice: told' }],
  },
  {
    name: 'a hashtag at the end doubled on X, and more so by trying again',
    shownBy: [
      { file: writing, test: "['inserted at the end', `${TEXT}⟦⟧`, ' #Selesai']" },
      { file: underlines, test: 'underlined, explained, fixed, undone' },
    ],
  },
  {
    name: 'paragraphs lost or joined',
    shownBy: [
      { file: writing, test: "'with several lines'" },
      { file: writing, test: 'takes foreign line ends as its own' },
    ],
  },
  {
    name: 'the caret jumps after a fix',
    shownBy: [{ file: writing, test: 'goes on taking keys where it wrote' }],
  },
  {
    name: 'Backspace and arrows dead afterwards',
    shownBy: [{ file: writing, test: 'goes on taking keys where it wrote' }],
  },
  {
    name: 'undo takes more than one step, redo is lost',
    shownBy: [
      { file: lines, test: 'Enter, undo, redo' },
      { file: writing, test: 'undone by one undo' },
    ],
  },
  {
    name: 'the page shows the text and the model is empty',
    shownBy: [
      { file: underlines, test: 'underlined, explained, fixed, undone' },
      { file: practice, test: 'publishes what the editor models hold' },
    ],
  },
  {
    name: 'applied from a panel, without the page’s focus',
    shownBy: [
      { file: mending, test: 'without the page’s focus nothing is written' },
      { file: mending, test: 'from the panel the composer gets the focus first' },
    ],
  },
  {
    name: 'input methods, emoji, writing from right to left',
    shownBy: [
      { file: composition, test: 'is composing from the first letter to the end' },
      { file: lines, test: 'an input method composes' },
      { file: reading, test: 'reads what the model publishes: %s' },
    ],
  },
  {
    name: 'the space after a correction eaten',
    shownBy: [
      { file: writing, test: "'a word before a last space'" },
      { file: writing, test: 'writes %s, undone by one undo' },
    ],
  },
  {
    name: 'other checkers in the same box, translators that rewrite the page',
    shownBy: [
      { file: others, test: 'draws here too' },
      { file: lines, test: 'a translator wraps the words, and changes some' },
      { file: lines, test: 'new text nodes with the same text' },
    ],
  },
  {
    name: 'the modal over the inline composer: wrong box, wrong button',
    shownBy: [
      { file: saving, test: 'the modal over the inline composer' },
      { file: practice, test: 'X: the inline composer stays mounted' },
    ],
  },
  {
    name: 'a comment box or a chat taken for the post; sibling dialogs',
    shownBy: [
      { file: quiet, test: 'nothing runs: ' },
      { file: practice, test: 'Facebook: the labelled dialog has no editor' },
    ],
  },
  {
    name: '“Share” in the feed taken for the one in the dialog; the caption comes steps later',
    shownBy: [
      { file: publishEvent, test: 'is another one in the feed' },
      { file: pressed, test: 'a dialog that was closed leaves its text to no other one' },
      { file: practice, test: 'Instagram: "Bagikan" is in the feed as well' },
      { file: pause, test: 'what blocks is held' },
    ],
  },
  {
    name: 'hidden copies, comments that come with scrolling, old pages kept',
    shownBy: [
      { file: practice, test: 'YouTube: the first #submit-button of the page is not the one' },
      { file: practice, test: 'YouTube: comments are not there until their place is seen' },
      { file: pause, test: 'what blocks is held' },
    ],
  },
  {
    name: 'a hold that is never let go',
    shownBy: [
      { file: trust, test: 'a dead extension lets everything through' },
      { file: trust, test: 'an error of ours lets the press through' },
      { file: trust, test: 'a sheet that cannot be drawn lets the press through' },
    ],
  },
  {
    name: 'Ctrl+Enter, bare Enter, Enter on the button, submit, schedules',
    shownBy: [
      { file: publishEvent, test: "['Ctrl+Enter', { ctrlKey: true }, true]" },
      { file: publishEvent, test: 'the submit of a form' },
      { file: pause, test: 'keys that publish are held as well' },
      { file: earlyPress, test: 'waits for the companion, and is then made on the button, once' },
      { file: contract, test: 'a post for another day is held as well' },
      { file: contract, test: 'Enter that makes a line is not held' },
      { file: 'tests/e2e/hostile-publishers.spec.ts', test: 'asks the form to submit' },
    ],
    live: 'whether Ctrl+Enter publishes on Facebook and YouTube',
  },
  {
    name: 'two posts, when our press and the person’s come together',
    shownBy: [
      { file: trust, test: 'released once by setting, also when the person presses' },
      { file: hold, test: 'a key that is held down asks nothing, and posts nothing that was confirmed' },
    ],
  },
  {
    name: 'a text that the site restored, in a box without focus',
    shownBy: [
      { file: trust, test: 'a text that the site restored is looked at' },
      { file: pressed, test: 'a text that the site restored in a box without focus' },
      { file: saving, test: 'the site restores its text' },
    ],
  },
  {
    name: 'the site redraws itself and takes our corner along',
    shownBy: [
      { file: hostile, test: 'a page that throws our corner out gets it back' },
      { file: saving, test: 'a re-render that replaces the composer' },
      { file: contract, test: 'lines stay under their words' },
    ],
  },
  {
    name: 'numbers and names of parts change between buckets',
    shownBy: [
      { file: 'tests/browser/composer/assemble.test.ts', test: 'whatever numbers they have' },
      { file: panel, test: 'a composer whose button is no longer recognised' },
      { file: panel, test: 'an editor that is no longer recognised' },
    ],
    live: 'which bucket a person is in',
  },
  {
    name: 'lines misplaced by fixed boxes, transforms, zoom, nested scrolling, resizing, dialogs that come in',
    shownBy: [
      { file: lines, test: 'hit under the pointer: %s' },
      { file: lines, test: 'hit under the pointer after scrolling and resizing' },
      { file: contract, test: 'lines stay under their words' },
    ],
  },
  {
    name: 'lines gone after every key in Draft.js',
    shownBy: [{ file: lines, test: 'typing before, inside and behind' }],
  },
  {
    name: 'a card that scrolls the page, is hidden by its styles, or lies under a dialog',
    shownBy: [
      { file: underlines, test: 'it never scrolls the page' },
      {
        file: 'tests/browser/companion/stage.test.ts',
        test: 'the page’s styles do not hide it, nor a dialog',
      },
      { file: underlines, test: 'underlined, explained, fixed, undone' },
    ],
  },
  {
    name: 'our fields start the site’s hotkeys; Escape throws the text away',
    shownBy: [
      { file: underlines, test: 'the site’s hotkeys hear nothing' },
      { file: underlines, test: 'Escape closes the popover and not the dialog' },
      { file: trust, test: 'keys in the sheet are neither the site’s nor lost' },
    ],
  },
  {
    name: 'dark, forced colours, zoom',
    shownBy: [
      { file: others, test: 'in forced colours' },
      { file: looks, test: 'underlines and popover in every look' },
      { file: 'tests/companion/underlines/contrast.test.ts', test: '3:1' },
    ],
  },
  {
    name: 'an idle extension that is felt while a feed scrolls',
    shownBy: [{ file: 'bench/resident.bench.mjs', test: 'storm: own time' }],
  },
  {
    name: 'long texts: 25,000 characters, hundreds of lines',
    shownBy: [
      { file: 'tests/browser/editors/speed.test.ts', test: 'reads %i characters' },
      { file: 'tests/companion/underlines/spans.test.ts', test: 'never more than can be painted' },
      { file: panel, test: '100,000 pasted characters' },
    ],
  },
  {
    name: 'memory that grows with every box that is opened and closed',
    shownBy: [
      { file: 'bench/memory.bench.mjs', test: "name = 'memory'" },
      { file: lines, test: 'nothing of ours is in or over the editor, and nothing stays' },
    ],
  },
  {
    name: 'login, second factor, passwords, direct messages',
    shownBy: [
      { file: sites, test: 'runs nothing on' },
      { file: quiet, test: 'asks for a password is left alone' },
    ],
  },
  {
    name: 'HTML from strings, where Trusted Types are enforced',
    shownBy: [{ file: 'tests/e2e/build.spec.ts', test: 'holds no HTML from strings' }],
  },
  {
    name: 'posting by itself, or past the site’s own refusal',
    shownBy: [
      { file: 'tests/companion/hold/decide.test.ts', test: 'lets nothing open through' },
      { file: trust, test: 'released once by setting' },
      { file: hold, test: 'our own press is not made on a button that is %s meanwhile' },
    ],
  },
];
