/** Rows that are on their way. */
export function Loading({ text }: { text: string }) {
  return (
    <div class="loading" role="status">
      <span class="unseen">{text}</span>
      {[0, 1, 2].map((row) => (
        <span key={row} class="loading-row" aria-hidden="true" />
      ))}
    </div>
  );
}
