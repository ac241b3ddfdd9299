/**
 * Runs work on every item and hands the results on in the order of the items. No more than `ahead()` items are taken in
 * before their results have been taken off: memory does not grow with the input.
 */
export async function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => Promise<void>,
  ahead: () => number,
): Promise<void> {
  const open: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const item of items) {
    const result = work(item);
    const before = last;
    last = Promise.all([result, before]).then(([value]) => take(value));
    // Seen where it is awaited below; until then it is nobody's.
    last.catch(() => {});
    open.push(last);
    if (open.length >= ahead()) await open.shift();
  }
  await last;
}
