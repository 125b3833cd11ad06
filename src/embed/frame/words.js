// Words of the page that are replaced, and put back when the fragment says nothing of them any more.
const builtWords = new Map();

const putWords = (selector, words) => {
  for (const element of document.querySelectorAll(selector)) {
    if (!builtWords.has(element)) builtWords.set(element, element.textContent);
    const now = words ?? builtWords.get(element);
    if (element.textContent !== now) element.textContent = now;
  }
};

const showPart = (name, isShown) => {
  for (const part of document.querySelectorAll(`[data-part=${name}]`)) part.hidden = !isShown;
};

const pageLanguage = document.documentElement.lang;
// Dates and numbers have the digits 0 to 9, as on the whole site; Arabic would have others.
const numberedLanguage = `${pageLanguage}-u-nu-latn`;

// Days are counted without a zone. French writes the first of a month as an ordinal, which browsers leave out.
const ordinalDay = (words) => (pageLanguage === 'fr' ? words.replace(/(^|\s)1(?=\s\p{L}|\s?[–-])/gu, '$11er') : words);

const writeDay = (day, options) =>
  ordinalDay(
    new Intl.DateTimeFormat(numberedLanguage, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', ...options })
      .format(day),
  );

const writeDays = (first, last) => {
  const format = new Intl.DateTimeFormat(numberedLanguage, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return ordinalDay(format.formatRange?.(first, last) ?? `${format.format(first)} – ${format.format(last)}`);
};
