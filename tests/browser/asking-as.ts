import type { Game } from './game.ts';

/** The same requests as the manager's pages make, from a page of theirs. */
export const askingAs =
  ({ page }: Game) =>
  (method: string, path: string, body?: object): Promise<string> =>
    page.evaluate(
      async ([how, where, what]) => {
        const headers = { 'Content-Type': 'application/json' };
        const sent = what ? { body: what, headers } : {};
        return (await fetch(`/api/${where}`, { method: how, ...sent })).text();
      },
      [method, path, body && JSON.stringify(body)] as const,
    );
