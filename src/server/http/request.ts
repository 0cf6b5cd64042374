// What stands in a request, parsed.

import type { Context } from 'hono';
import type * as v from 'valibot';
import { readWire } from '../../wire/values.ts';
import { refuse } from './refusal.ts';

/** The body of a request, or a refusal that says what is wrong and where. */
export async function bodyAs<const Shape extends v.GenericSchema>(
  context: Context,
  shape: Shape,
): Promise<v.InferOutput<Shape>> {
  const text = await context.req.text();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    refuse('not-as-expected', 'The body is not JSON.');
  }
  // The database takes every sign but this one.
  if (/\\u0000/.test(text)) refuse('not-as-expected', 'The body has a sign that cannot be kept.');
  const read = readWire('The request', shape, data);
  return read.ok ? read.value : refuse('not-as-expected', read.problem);
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An attempt's id, which a browser has made, in the address. */
export function attemptIn(context: Context, name: string): string {
  const id = context.req.param(name) ?? '';
  return /^[\w-]{1,64}$/.test(id) ? id : refuse('not-there', 'There is nothing at this address.');
}

/** The id in the address; what is no id is not there. */
export function idIn(context: Context): string {
  const id = context.req.param('id') ?? '';
  return ID.test(id) ? id : refuse('not-there', 'There is nothing at this address.');
}
