/** One line that shortens in the middle when it has to: a link keeps its host and its end. The whole text stays in the page. */
const longest = 24;
const endLength = 9;

export function Middle({ text }: { text: string }) {
  const cut = cutBefore(text);
  if (cut === null) return <span class="middle middle-short">{text}</span>;
  return (
    <span class="middle" title={text}>
      <span class="middle-start">{text.slice(0, cut)}</span>
      <span class="middle-end">{text.slice(cut)}</span>
    </span>
  );
}

/** Offset at which the end that always shows begins; null for texts short enough to show whole. */
function cutBefore(text: string): number | null {
  if (text.length <= longest) return null;
  const graphemes = new Intl.Segmenter().segment(text);
  return graphemes.containing(text.length - endLength)?.index ?? null;
}
