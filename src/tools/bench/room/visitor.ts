// Somebody with a browser, for the load: requests with cookies from one origin, and streams of events.

import { type Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';

export type Reply<Body> = { readonly status: number; readonly body: Body };

export type Visitor = {
  /** Rejects where nobody answers. */
  readonly ask: <Body>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ) => Promise<Reply<Body>>;
  /**
   * Calls `heard` with the data of each event. Resolves when the stream is over, however it ends, with
   * whether it has said anything; it is given up where that takes longer than `patience` milliseconds.
   */
  readonly listen: (
    path: string,
    heard: (data: unknown) => void,
    patience: number,
  ) => Promise<boolean>;
};

/** Longer than any answer that waits for a change. */
const LONGEST_ANSWER = 30_000;

/** `agent`: keeps connections, one of which may end as it is used; without one each request has its own. */
export function visitorAt(address: URL, over: AbortSignal, agent: Agent | false = false): Visitor {
  const cookies = new Map<string, string>();
  const open = (method: string, path: string, alone: boolean): ClientRequest =>
    request(new URL(path, address), {
      ...{ method, signal: over, agent: alone ? false : agent },
      headers: {
        Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
        ...{ Origin: address.origin, 'Content-Type': 'application/json' },
      },
    });
  const keepCookies = ({ headers }: IncomingMessage) => {
    for (const line of headers['set-cookie'] ?? []) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
  };

  return {
    ask: (method, path, body) =>
      new Promise((resolve, reject) => {
        const asked = open(method, path, false);
        asked.setTimeout(LONGEST_ANSWER, () => asked.destroy(new Error('Nobody answers.')));
        asked.on('error', reject);
        asked.on('response', (response) => {
          keepCookies(response);
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part) => {
            text += part;
          });
          response.on('error', reject);
          response.on('end', () => {
            const isJson = response.headers['content-type']?.includes('json');
            resolve({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) : null });
          });
        });
        asked.end(body === undefined ? undefined : JSON.stringify(body));
      }),
    listen: (path, heard, patience) =>
      new Promise((resolve) => {
        let hasSaid = false;
        const asked = open('GET', path, true);
        const giveUp = setTimeout(() => hasSaid || asked.destroy(), patience);
        const finish = () => {
          clearTimeout(giveUp);
          resolve(hasSaid);
        };
        asked.on('error', finish);
        asked.on('close', finish);
        asked.on('response', (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part) => {
            text += part;
            const events = text.split('\n\n');
            text = events.pop() ?? '';
            for (const event of events) {
              const [, data] = /^data: (.*)$/m.exec(event) ?? [];
              if (data === undefined) continue;
              hasSaid = true;
              heard(JSON.parse(data));
            }
          });
          response.on('error', finish);
        });
        asked.end();
      }),
  };
}
