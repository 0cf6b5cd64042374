// The service worker: keeps a whole build of the site on the device, so that it plays without a
// connection. Each build has a cache of its own. A new page is the newest that the server has; where no
// server answers, or not soon, it is that of the newest build of which everything is here. A page that is
// open goes on with the files of the build it began with.

export {};

/** Put in when it is built: the name of the build, and all its files but the page itself. */
declare const BUILD: string;
declare const FILES: readonly string[];

/** What is used of the types of a service worker, which TypeScript has only in place of those of a page. */
type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Asked = Waiting & {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
};
type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
};

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
/** `keep-offline.ts` holds a lock of this name while a page of the build is open. */
const CACHE = scope + BUILD;
/** Several at once, because each waits for a reply; few, because a player waits for others. */
const LANES = [1, 2, 3];
/** Milliseconds for which a new page waits for a server before it is the one that is kept. */
const PATIENCE = 2000;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  removeOlder();
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET' || request.headers.has('range') || !address.startsWith(scope))
    return;
  if (request.mode === 'navigate' && /^(?:index\.html)?$/.test(address.slice(scope.length))) {
    removeOlder();
    event.respondWith(newPage(request));
  } else if (/^(?:assets|editions)\//.test(address.slice(scope.length)))
    event.respondWith(partAt(address, request));
});

/** Goes on where it was broken off. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const left = FILES.values();
  const keepEach = async () => {
    for (const file of left) await keep(cache, scope + file);
  };
  await Promise.all(LANES.map(keepEach));
  const page = await fetch(scope, { cache: 'no-store' });
  if (!(await isPage(page, BUILD))) throw new Error('This is not the page.');
  await cache.put(scope, page);
}

/** A file's name tells what is in it: what an older build has is not fetched again. */
async function keep(cache: Cache, address: string): Promise<void> {
  if (await cache.match(address)) return;
  const file = (await caches.match(address)) ?? (await fetch(address, { priority: 'low' }));
  if (!isFile(file)) throw new Error(`${address} is not there.`);
  await cache.put(address, file);
}

/** Some hosts answer with their start page where there is no such file. */
const isFile = ({ ok, headers }: Response): boolean =>
  ok && !headers.get('content-type')?.startsWith('text/html');

async function newPage(request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(scope);
  if (!kept) return fetch(request);
  const newest = fetch(request).then(
    async (page) => ((await isPage(page, 'data-build=')) ? page : kept),
    () => kept,
  );
  const tooLate = new Promise<Response>((answer) => setTimeout(() => answer(kept), PATIENCE));
  return Promise.race([newest, tooLate]);
}

/** Not that of another build, or of a network that asks for a password first. */
const isPage = async (page: Response, mark: string): Promise<boolean> =>
  page.ok && (await page.clone().text()).includes(mark);

/** Not every browser needs the same sounds: those that are not kept yet are, once they were fetched. */
async function partAt(address: string, request: Request): Promise<Response> {
  const kept = await caches.match(address);
  if (kept) return kept;
  const file = await fetch(request);
  if (isFile(file)) {
    const cache = await caches.open(CACHE);
    await cache.put(address, file.clone()).catch(console.info);
  }
  return file;
}

/** Each as soon as no page of its build is open any more. */
async function removeOlder(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(scope));
  // They stand in the order in which they were begun: what comes after this one is being installed.
  for (const name of builds.slice(0, Math.max(0, builds.indexOf(CACHE))))
    void navigator.locks.request(name, () => caches.delete(name));
}
