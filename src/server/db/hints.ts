// Hints from one process to the others that something has changed. They carry no truth: one may be
// lost, and whoever hears one reads the tables.

import pg from 'pg';

const CHANNEL = 'room_changed';
const MILLISECONDS_BETWEEN_TRIES = 1000;

export const sendHint = async (pool: pg.Pool, room: string): Promise<void> => {
  await pool.query('select pg_notify($1, $2)', [CHANNEL, room]);
};

/** `connected`: whatever came before may have been missed. Returns what ends it. */
export function listenForHints(
  pool: pg.Pool,
  told: { readonly heard: (room: string) => void; readonly connected: () => void },
): () => void {
  let hasEnded = false;
  let client: pg.Client | null = null;
  let again: NodeJS.Timeout | undefined;

  const open = () => {
    const opened = new pg.Client(pool.options);
    client = opened;
    let isGone = false;
    const gone = () => {
      if (isGone) return;
      isGone = true;
      opened.end().catch(() => {});
      if (!hasEnded) again = setTimeout(open, MILLISECONDS_BETWEEN_TRIES).unref();
    };
    opened.on('error', gone);
    opened.on('end', gone);
    opened.on('notification', ({ payload }) => payload && told.heard(payload));
    opened
      .connect()
      .then(() => opened.query(`listen ${CHANNEL}`))
      .then(told.connected, gone);
  };
  open();
  return () => {
    hasEnded = true;
    clearTimeout(again);
    client?.end().catch(() => {});
  };
}
