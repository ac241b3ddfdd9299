/** Reads an iCalendar file the way RFC 5545 says, for tests: unfolded, one record per event, texts unescaped. */
export function readCalendar(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | null = null;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT') {
      if (open) events.push(open);
      open = null;
    } else if (open)
      open[name] = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
  }
  return events;
}
