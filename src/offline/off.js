// The kill switch: put in the place of `sw.js`, it removes what is kept for use offline, and itself. Pages
// then come from the host again; what people entered is not touched.
const SITE = new URL('./', self.location).href;
const OURS = `kickoff ${new URL(SITE).pathname} `;

const remove = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  for (const name of names) await caches.delete(name);
  await registration.unregister();
};

// Pages may be waiting for an answer of the worker that this one follows, or of this one.
const tell = async () => {
  const pages = await clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage({ failure: 'unsupported' });
};

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(tell());
});
addEventListener('message', ({ ports: [port] }) => port?.postMessage({ failure: 'unsupported' }));
addEventListener('activate', (event) => event.waitUntil(remove()));
