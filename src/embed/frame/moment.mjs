// The moment at which the clocks of a zone show a time of a day, in milliseconds; without a zone, that of
// whoever reads. The platform knows the zones, but only the way from moments to clocks.
const shownIn = (zone, moment) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone || undefined,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute);
};

export const momentOf = (day, clock, zone) => {
  const shown = Date.parse(`${day}T${clock}Z`);
  const ahead = (moment) => shownIn(zone, moment) - moment;
  // The first guess is off by the offset itself, which matters only around a change of clocks.
  return shown - ahead(shown - ahead(shown));
};
