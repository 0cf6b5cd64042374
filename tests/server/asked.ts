import pg from 'pg';
import type { Embedded } from '../../src/server/db/embedded/launch.ts';

/** On a connection of its own. */
export async function asked<Row extends object>(
  { config }: Embedded,
  query: string,
): Promise<Row[]> {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<Row>(query);
  await client.end();
  return rows;
}
