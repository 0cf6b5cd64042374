// WebKitGTK, driven by WebDriver: one POST for each command to WebKitWebDriver. Without a display, Xvfb is
// started.

import { createServer } from 'node:net';
import { type ChildProgram, runProgram } from './program.ts';
import { HUNG, type Tab, type WindowSize } from './tab.ts';

export type WebKit = {
  readonly driver: string;
  /** Xvfb; null where there is a display. */
  readonly display: string | null;
};

export async function openWebKit({ driver, display }: WebKit, size: WindowSize): Promise<Tab> {
  const programs: ChildProgram[] = [];
  const close = async () => {
    for (const program of programs.reverse()) await program.stop();
  };
  const run = (...what: Parameters<typeof runProgram>): ChildProgram => {
    const program = runProgram(...what);
    programs.push(program);
    return program;
  };
  try {
    const env = display ? { DISPLAY: `:${await displayOf(run, display)}` } : {};
    const port = await freePort();
    const { ended } = run(driver, [`--port=${port}`], env);
    const send: Send = (...command) =>
      Promise.race([post(`http://127.0.0.1:${port}/session`, ...command), ended]);
    await Promise.race([listening(port), ended]);
    const { sessionId, capabilities } = await send('', { capabilities: {} });
    const tell: Send = (command, body) => send(`/${sessionId}/${command}`, body);
    await tell('timeouts', { script: HUNG, pageLoad: HUNG });
    await tell('window/rect', size);
    return tabOf(tell, `WebKit ${capabilities.browserVersion}`, async () => {
      await send(`/${sessionId}`, null);
      await close();
    });
  } catch (fault) {
    await close();
    throw fault;
  }
}

function tabOf(tell: Send, name: string, close: () => Promise<void>): Tab {
  return {
    name,
    open: async (url) => {
      await tell('url', { url });
    },
    call: async (source) => {
      const answer = await tell('execute/async', {
        script: `${SETTLE}(${source}, done)`,
        args: [],
      });
      if ('fault' in answer) throw new Error(answer.fault);
      return answer.value;
    },
    act: async (actions) => {
      await tell('actions', { actions });
    },
    picture: async () => Buffer.from(await tell('screenshot', undefined), 'base64'),
    close,
  };
}

/** In the page: WebDriver hands over the function that takes the answer as the last argument. */
const SETTLE = `const done = arguments[arguments.length - 1];
(async (run, done) => {
  try { done({ value: await run() }); } catch (fault) { done({ fault: String(fault) }); }
})`;

// biome-ignore lint/suspicious/noExplicitAny: each command has an answer of its own shape
type Send = (command: string, body: object | null | undefined) => Promise<any>;

/** With a body POST, without one GET, with null DELETE. */
async function post(base: string, ...[command, body]: Parameters<Send>): ReturnType<Send> {
  const answer = await fetch(`${base}${command}`, {
    method: body === null ? 'DELETE' : body ? 'POST' : 'GET',
    signal: AbortSignal.timeout(HUNG),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as Awaited<ReturnType<Send>>;
  if (!answer.ok) throw new Error(`WebKit, ${command}: ${value.error}. ${value.message}`);
  return value;
}

async function listening(port: number): Promise<void> {
  const answered = fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (await answered) return;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return listening(port);
}

const displayOf = (run: typeof runProgram, xvfb: string): Promise<string> =>
  run(xvfb, ['-displayfd', '1', '-screen', '0', '1600x1200x24']).said(/^(\d+)$/m);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
