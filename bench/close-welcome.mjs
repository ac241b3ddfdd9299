/** The page that opens after installing would draw while others are measured. */
export async function closeWelcome(context) {
  const isWelcome = (page) => /^chrome-extension:\/\/[a-p]+\/desk\.html/.test(page.url());
  const there = context.pages().find(isWelcome);
  const page = there ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: 10_000 }));
  await page.close();
}
