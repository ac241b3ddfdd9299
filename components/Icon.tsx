/** Small line drawings for buttons; the button itself carries the words. */
const drawings = {
  close: 'M4 4l8 8M12 4l-8 8',
  move: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  'dock-left': 'M2.5 3.5h11v9h-11zM6.5 3.5v9M4.5 6v4',
  'dock-right': 'M2.5 3.5h11v9h-11zM9.5 3.5v9M11.5 6v4',
  side: 'M2.5 2.5h11v11h-11zM2.5 5.5h11M9.5 5.5v8',
  tab: 'M6.5 3.5h-4v9h9v-4M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
  desk: 'M2.5 3h11M2.5 6.3h11M2.5 9.6h7M2.5 12.9h5',
  write: 'M2.6 13.4l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6zM9.4 4.2l2.4 2.4',
  insert: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.4 3.4',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  down: 'M4 6.2 8 10l4-3.8',
  check: 'M3.2 8.4 6.6 11.8 13 4.8',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.3v3.8M8 4.9v.05',
  alert: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.8v3.9M8 11.1v.05',
  exclamation: 'M8 3v6M8 12.6v.05',
  draft: 'M3.5 1.8h6l3 3v9.4h-9zM9.3 2v3h3M5.5 8h5M5.5 10.7h3.5',
  bin: 'M2.8 4.5h10.4M6.3 4.3V2.5h3.4v1.8M4 4.7l.7 8.8h6.6l.7-8.8M6.8 7v4M9.2 7v4',
  history: 'M2.6 8a5.4 5.4 0 1 0 1.7-3.9L2.6 5.8M2.6 2.6v3.2h3.2M8 5v3.2l2.2 1.4',
  report: 'M2.5 13.5h11M4.2 13.5V9M7 13.5V5.5M9.8 13.5V7.8M12.6 13.5V3',
  next: 'M6.5 3.5 11 8l-4.5 4.5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  snippet: 'M2.5 3.5h11v7h-6l-3 2.7v-2.7h-2zM5 6h6M5 8.2h3.6',
  plan: 'M3 2.8h10v10.7H3zM5.6 1.6v2.6M10.4 1.6v2.6M5.4 8.2l1.8 1.8 3.4-3.4',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.4 1.8v3M10.6 1.8v3',
  clock: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.6V8l2.4 1.6',
  plus: 'M8 3v10M3 8h10',
  guide:
    'M8 4.2C6.8 3 5 2.6 2.5 2.6v9.6c2.5 0 4.3.4 5.5 1.6 1.2-1.2 3-1.6 5.5-1.6V2.6C11 2.6 9.2 3 8 4.2zM8 4.2v9.4',
  lock: 'M3.8 7.2h8.4v6.3H3.8zM5.6 7V5a2.4 2.4 0 0 1 4.8 0v2M8 9.6v1.6',
  question: 'M5.6 6c.2-3 5-2.9 5 .2 0 2-2.6 2.1-2.6 4M8 12.9v.05',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
