// Dates, times, numbers and lists as one language writes them: the only door to `Intl`.

/** `locale`: a BCP 47 tag. Moments are ISO 8601; days are those of the reader's own time zone. */
export function formatIn(locale: string) {
  const date = (moment: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, options).format(new Date(moment));
  const list = (type: 'conjunction' | 'disjunction') => (items: readonly string[]) =>
    new Intl.ListFormat(locale, { type }).format(items);
  return {
    /** “November 21, 2026”. */
    day: (moment: string): string => date(moment, { dateStyle: 'long' }),
    /** “Nov 21, 2026”. */
    shortDay: (moment: string): string => date(moment, { dateStyle: 'medium' }),
    /** “November 21”. */
    dayOfYear: (moment: string): string => date(moment, { day: 'numeric', month: 'long' }),
    /** With so many digits behind the point. */
    number: (value: number, digits = 0): string =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value),
    /** “one, two, and three”. */
    and: list('conjunction'),
    /** “one, two, or three”. */
    or: list('disjunction'),
  };
}
