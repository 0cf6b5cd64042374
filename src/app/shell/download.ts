const TYPES = [
  ['application/json', '.json'],
  ['text/csv', '.csv'],
] as const;

/** The browser's way of handing out text as a file. */
export function download(name: string, text: string): void {
  const [type] = TYPES.find(([, end]) => name.endsWith(end)) ?? ['text/plain'];
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers fetch it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
