/** Emoji as one sign, however many code points they take. */

const pictograph = /^\p{Extended_Pictographic}$/u;
const drawnAsEmoji = /^\p{Emoji_Presentation}$/u;

/** End of an emoji sequence (joiners, skin tones, flags, tags); `at` itself when there is none. */
export function emojiEnd(text: string, at: number): number {
  const code = text.codePointAt(at);
  if (code === undefined) return at;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) {
    const next = text.codePointAt(at + 2);
    return next !== undefined && next >= 0x1f1e6 && next <= 0x1f1ff ? at + 4 : at + 2;
  }
  const char = String.fromCodePoint(code);
  if (!pictograph.test(char)) return at;
  let end = at + char.length;
  const chosen = text.charCodeAt(end) === 0xfe0f;
  if (!chosen && !drawnAsEmoji.test(char)) return at;
  for (;;) {
    const next = text.codePointAt(end);
    if (next === undefined) return end;
    if (next === 0xfe0f || next === 0x20e3) end++;
    else if (next >= 0x1f3fb && next <= 0x1f3ff) end += 2;
    else if (next >= 0xe0020 && next <= 0xe007f) end += 2;
    else if (next === 0x200d) {
      const joined = text.codePointAt(end + 1);
      if (joined === undefined || !pictograph.test(String.fromCodePoint(joined))) return end;
      end += 1 + (joined > 0xffff ? 2 : 1);
    } else return end;
  }
}
