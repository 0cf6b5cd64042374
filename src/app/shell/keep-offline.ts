// Asks the browser to keep the game on the device. Without a service worker, as on `file://` or where
// one is refused, everything else is as it was.

export function keepOffline(): void {
  /** The name of this build; none while stories are being written (`tools/offline-plugin.ts`). */
  const { build } = document.documentElement.dataset;
  const scope = new URL('./', location.href).href;
  if (!build || !scope.startsWith('http') || !('serviceWorker' in navigator)) return;
  // Until this page goes; the files of its build stay as long (`service-worker.ts`).
  void navigator.locks.request(scope + build, { mode: 'shared' }, () => new Promise(() => {}));
  const keep = () =>
    navigator.serviceWorker.register(`${scope}service-worker.js`).catch(console.info);
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(keep, { timeout: 4000 });
  else setTimeout(keep, 1000);
}
