/** Hands a text to the browser as a download; nothing leaves the device. */
export function saveFile(
  name: string,
  text: string,
  type: 'text/csv' | 'application/json' | 'text/calendar',
): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // The download reads the address in a task of its own.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
