// A moment as the day it was, for whoever reads it.

const dayIn = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(iso).toLocaleDateString('en', options);

/** “November 21, 2026”. */
export const dayOf = (iso: string): string => dayIn(iso, { dateStyle: 'long' });

/** “Nov 21, 2026”. */
export const shortDayOf = (iso: string): string => dayIn(iso, { dateStyle: 'medium' });

/** “2026-11-21”, which sorts in a folder. */
export function fileDayOf(iso: string): string {
  const day = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
