// Sends `/` to the stored language, else to the one that the host presets, else to the first of the
// browser's that exists, else to the first of the list. Without scripts the list itself is the page, and on
// a site with many languages it is that of somebody who comes for another one: `#choose=guides/district/`.
const pageToChoose = () => location.hash.match(/^#choose=((?:[a-z-]+\/)*)$/)?.[1];

// Its links lead to the page that one came from.
const offerLanguages = () => {
  const from = pageToChoose() ?? '';
  for (const link of document.querySelectorAll('[data-choose] a[hreflang]')) link.href += from;
};

const presetLanguage = async () => {
  try {
    return JSON.parse(await readHostFile()).language;
  } catch {
    return undefined;
  }
};

const chooseLanguage = async () => {
  const links = [...document.querySelectorAll('[data-choose] a[hreflang]')];
  if (!links.length || pageToChoose() !== undefined) return;
  const wanted = [record('setting:language')?.value ?? (await presetLanguage()), ...navigator.languages];
  const find = (tag) =>
    links.find((link) => String(tag).toLowerCase().split('-')[0] === link.hreflang);
  const { href } = wanted.map(find).find(Boolean) ?? links[0];
  // Somebody's plan is shown by the page of backups, which asks before it takes anything.
  location.replace(location.hash.startsWith('#plan=') ? `${href}data/${location.hash}` : href);
};

addEventListener('click', (event) => {
  const link = event.target.closest('a[data-language]');
  if (link) save('setting:language', { value: link.dataset.language });
});
