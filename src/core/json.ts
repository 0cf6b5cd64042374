// What every parser of stored or foreign JSON asks first.

export const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** ISO 8601 or whatever else the platform reads as a date. */
export const isDate = (data: unknown): data is string =>
  typeof data === 'string' && !Number.isNaN(Date.parse(data));

/** An id as the authoring contract has it. */
export const isId = (data: unknown): data is string =>
  typeof data === 'string' && /^[a-z0-9_]{1,80}$/.test(data);
