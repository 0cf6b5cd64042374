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
  const read = readWire('The request', shape, data);
  return read.ok ? read.value : refuse('not-as-expected', read.problem);
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in the address; what is no id is not there. */
export function idIn(context: Context): string {
  const id = context.req.param('id') ?? '';
  return ID.test(id) ? id : refuse('not-there', 'There is nothing at this address.');
}
