// How many schools take part, as the district counted on a day.
const paintSchools = ({ schools, on }) => {
  const bar = document.querySelector('[data-part=schools] progress');
  if (!bar) return;
  showPart('schools', Boolean(schools));
  if (!schools) return;
  [bar.max, bar.value] = [schools.all, schools.part];
  const number = new Intl.NumberFormat(numberedLanguage);
  for (const words of document.querySelectorAll('[data-schools]')) {
    words.textContent = words.dataset.schools
      .replace('{part}', number.format(schools.part))
      .replace('{all}', number.format(schools.all));
  }
  const counted = document.querySelector('[data-on]');
  counted.hidden = !on;
  if (on) counted.textContent = counted.dataset.on.replace('{date}', writeDay(dayOf(on)));
};
