// The days of December on which the campaign weeks begin, one digit a year: computed by
// src/campaign when the site is built, so that the rule stands in one place.
const FIRST_YEAR = __FIRST_YEAR__;
const MONDAYS = '__MONDAYS__';

// The week that people prepare today: this year's until its Sunday is over.
const upcoming = () => {
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  for (let index = 0; index < MONDAYS.length; index += 1) {
    const first = Number(MONDAYS[index]);
    const monday = Date.UTC(FIRST_YEAR + index, 11, first);
    if (today < monday + 7 * DAY) {
      return { year: FIRST_YEAR + index, first, days: Math.round((monday - today) / DAY) };
    }
  }
  return null;
};
