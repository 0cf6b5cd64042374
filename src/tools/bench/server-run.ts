// `npm start` as a process of its own, to be asked, killed and started again.

import { spawn } from 'node:child_process';
import { Agent, type IncomingMessage, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { printedBy } from './printed-by.ts';

export type RawReply = {
  readonly status: number;
  /** As it came over the wire. */
  readonly body: Buffer;
  readonly headers: IncomingMessage['headers'];
};

export type BenchRequest = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly cookie?: string;
};

export type RunningServer = {
  readonly address: string;
  /** Milliseconds from the command to the first answer. */
  readonly startedIn: number;
  /** Resolves when these words have been printed. */
  readonly said: (words: RegExp) => Promise<RegExpExecArray>;
  /** Rejects where nobody answers. */
  readonly ask: (asked: BenchRequest) => Promise<RawReply>;
  /** Sends the signal to the process and to those that it was started by; resolves when it has ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
};

/** By npm where the bench was started by npm. */
export async function startServer(data: string): Promise<RunningServer> {
  const begun = performance.now();
  const npm = process.env.npm_execpath;
  const args = npm ? [npm, 'start'] : ['src/tools/begin.mjs', 'start'];
  // A group of its own: npm passes no signal on.
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', DATA_DIR: data, DATABASE_URL: '', PUBLIC_URL: '' },
  });
  const { said, ended } = printedBy(child);
  const [, address = ''] = await said(/is at (\S+)/);
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const ask = (asked: BenchRequest) => askAt(address, agent, asked);
  await ask({ method: 'GET', path: 'healthz' });
  return {
    ...{ address, said, ask, startedIn: performance.now() - begun },
    end: async (signal) => {
      if (child.pid) process.kill(-child.pid, signal);
      await ended;
      agent.destroy();
    },
  };
}

/** As a browser on one of its pages asks over plain http. */
function askAt(address: string, agent: Agent, asked: BenchRequest): Promise<RawReply> {
  const { method, path, body, cookie = '' } = asked;
  const sent = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    ...{ Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'Accept-Encoding': 'gzip, deflate' },
    ...(sent && { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(sent) }),
  };
  return new Promise((resolve, reject) => {
    const asking = request(new URL(path, address), { method, agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(parts),
          headers: answer.headers,
        }),
      );
    });
    asking.on('error', reject);
    asking.end(sent);
  });
}

/** What was answered; throws where it was refused. */
export async function bodyOfAnswer<Value>(reply: Promise<RawReply>): Promise<Value> {
  const { status, body, headers } = await reply;
  const text = String(headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
  if (status >= 300) throw new Error(`The server answered ${status}: ${text}`);
  return JSON.parse(text) as Value;
}

export const cookieIn = ({ headers }: RawReply): string =>
  (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
