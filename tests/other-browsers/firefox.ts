// A stock Firefox, driven by WebDriver BiDi: JSON over one WebSocket, which every Firefox speaks
// without another program.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { runProgram } from './program.ts';
import { HUNG, type Tab, type WindowSize } from './tab.ts';

export async function openFirefox(path: string, viewport: WindowSize): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'make-it-right-firefox-'));
  const program = runProgram(path, [
    ...['--headless', '--no-remote', '--profile', profile],
    ...['--remote-debugging-port', '0', 'about:blank'],
  ]);
  const close = async () => {
    await program.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await program.said(/WebDriver BiDi listening on (ws:\S+)/);
    const send = await connect(`${address}/session`);
    const { capabilities } = await send('session.new', { capabilities: {} });
    // The tab that Firefox opens by itself has no focus: there Enter presses no button.
    const { context } = await send('browsingContext.create', { type: 'tab' });
    await send('browsingContext.setViewport', { context, viewport });
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      open: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      call: async (functionDeclaration) => {
        const called = await send('script.callFunction', {
          functionDeclaration,
          awaitPromise: true,
          target: { context },
        });
        if (called.type === 'exception') throw new Error(called.exceptionDetails.text);
        return called.result.value;
      },
      act: async (actions) => {
        await send('input.performActions', { context, actions });
      },
      picture: async () => {
        const { data } = await send('browsingContext.captureScreenshot', { context });
        return Buffer.from(data, 'base64');
      },
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: each command has an answer of its own shape
type Send = (method: string, params: object) => Promise<any>;

/** https://www.w3.org/TR/webdriver-bidi/#protocol */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let count = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      count += 1;
      const id = count;
      const settle = (act: () => void) => {
        clearTimeout(hung);
        socket.off('message', listen);
        socket.off('close', onClose);
        act();
      };
      const fail = (why: string) => settle(() => reject(new Error(`${method}: ${why}`)));
      const listen = (text: object) => {
        const answer = JSON.parse(`${text}`);
        if (answer.id !== id) return;
        if (answer.type === 'success') settle(() => resolve(answer.result));
        else fail(answer.message);
      };
      const onClose = () => fail('Firefox is gone.');
      const hung = setTimeout(() => fail('Firefox does not answer.'), HUNG);
      socket.on('message', listen);
      socket.on('close', onClose);
      socket.send(JSON.stringify({ id, method, params }));
    });
}
