// The kill switch: put in the place of `sw.js`, it removes what is kept for use offline, and itself. Pages
// then come from the host again; what people entered is not touched.
const SITE = new URL('./', self.location).href;
const OURS = `kickoff ${new URL(SITE).pathname} `;

const remove = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  for (const name of names) await caches.delete(name);
  await registration.unregister();
};

addEventListener('install', () => skipWaiting());
addEventListener('message', ({ ports: [port] }) => port?.postMessage({ failure: 'unsupported' }));
addEventListener('activate', (event) => event.waitUntil(remove()));
