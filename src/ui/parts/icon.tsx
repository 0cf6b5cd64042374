// The few icons there are, drawn in the same ink line as the people. Each is a path in a 24-unit box.

const PATHS = {
  next: 'M5 12h13M12.5 6.2 18.6 12l-6.1 5.8',
  undo: 'M8.6 5.2 3.8 9.6l4.9 4.3M4.3 9.6h9.4c3.6 0 6.3 2 6.3 4.9 0 2.7-2.4 4.7-5.8 4.7H9',
  sound:
    'M4 9.5v5.2h3.6l5 4.3V5.1L7.5 9.5ZM16.2 8.8c1.7 1.8 1.7 4.7 0 6.5M18.9 6.2c3.2 3.3 3.2 8.4 0 11.7',
  muted: 'M4 9.5v5.2h3.6l5 4.3V5.1L7.5 9.5ZM16.6 9.6l4.6 4.9M21.2 9.5l-4.7 5',
  pause: 'M8.3 5.5v13.2M15.8 5.3v13.2',
  earlier: 'M4.5 5.5h15M4.5 10h10.5M4.5 14.5h15M4.5 19h8',
  skip: 'M4.5 6.5 11 12l-6.5 5.6ZM12.5 6.5 19 12l-6.5 5.6Z',
  mail: 'M3.6 6.2h16.9v12.2H3.5ZM3.9 6.8l8.2 6.4 8.1-6.4',
  phone:
    'M6.7 4.2c1.2-.5 2.2 0 2.7 1.2l.9 2.3c.4 1 .1 1.8-.8 2.5l-.9.7c1 2 2.4 3.5 4.4 4.5l.8-.9c.7-.9 1.5-1.1 2.5-.7l2.3 1c1.1.5 1.6 1.5 1.1 2.7-.6 1.6-2.1 2.5-3.9 2.3C9.5 19 4.9 14.3 4.3 8c-.1-1.8.8-3.2 2.4-3.8Z',
  text: 'M4 5.6c5.4-.6 10.7-.6 16 0v10.3h-9.3l-4.5 3.7.2-3.7H4Z',
  close: 'M6 6.2 18 18M18.1 6 6 18.1',
  speak: 'M4 5.6c5.4-.6 10.7-.6 16 0v10.3h-9.3l-4.5 3.7.2-3.7H4ZM9 9v3.8M12 8v5.8M15 9.3v3.2',
  gear: 'M4 7.5h9M17.5 7.5H20M15.3 5.3v4.4M4 16.5h2.5M11 16.5h9M8.7 14.3v4.4',
  best: 'M12 3.9l2.4 5.2 5.6.7-4.1 3.9 1 5.6-4.9-2.7-5 2.7 1.1-5.6-4.1-3.9 5.6-.7Z',
  costliest: 'M12 4.4v14.2M5.8 12.6l6.2 6.2 6.3-6.2',
  print: 'M7 8.2V4h10v4.2M7 16.6H4V8.4h16v8.2h-3M7.2 13.4h9.7V20H7.1Z',
  check: 'M4.8 12.8 9.9 18 19.4 6.4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
