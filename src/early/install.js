// Offers to install the site once somebody has something to come back to, and a plan to an installed site
// that has none. What was declined is not offered again.
const ENOUGH = 3;

// The browser's own prompt, where it has one.
const installing = { prompt: null };

const isInstalled = () =>
  matchMedia('(display-mode: standalone)').matches || navigator.standalone === true;

const offer = (name) => {
  document.querySelector(`[data-offer=${name}]`)?.removeAttribute('hidden');
};

const showOffers = () => {
  offerUpdate();
  keepLanguage();
  openModule();
  if (window !== parent) return;
  // Safari has no prompt, and its address bar says nothing of installing.
  const isOffered = installing.prompt || navigator.standalone === false;
  const isThere = document.querySelector('[data-app-page], [data-widget=data]');
  if (isThere || !(isOffered || isInstalled())) return;
  const { value, bring } = record('setting:install') ?? {};
  try {
    const { count } = changesSince(0);
    if (isInstalled()) {
      if (!count && bring !== 'no') offer('bring');
      return;
    }
    const [yes, how] = document.querySelectorAll('[data-offer=install] :is([data-yes], a)');
    if (count < ENOUGH || value === 'no' || !yes) return;
    yes.hidden = !installing.prompt;
    how.hidden = !yes.hidden;
    offer('install');
  } catch {
    // Blocked storage: nothing that one would come back to.
  }
};

// What the browser answers belongs to the prompt it was asked by, which cannot be shown twice.
const install = async () => {
  const { prompt } = installing;
  installing.prompt = null;
  document.querySelector('[data-install]')?.setAttribute('hidden', '');
  try {
    await prompt?.prompt();
    const { outcome } = (await prompt?.userChoice) ?? {};
    if (outcome === 'dismissed') save('setting:install', { value: 'no' });
  } catch {
    // The browser would not ask; its own menu still can.
  }
};

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  installing.prompt = event;
  ready.then(showOffers);
});

addEventListener('click', (event) => {
  const { target } = event;
  if (target.closest('[data-install], [data-offer=install] [data-yes]')) {
    install();
  }
  if (target.closest('[data-offer=install] [data-later]')) save('setting:install', { value: 'no' });
  if (target.closest('[data-offer=bring] [data-later]')) save('setting:install', { bring: 'no' });
});
