// A moment as a day in the name of a file.

/** “2026-11-21”, which sorts in a folder. */
export function fileDayOf(iso: string): string {
  const day = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
