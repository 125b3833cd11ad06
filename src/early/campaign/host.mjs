// Reads campaign.json, the file with which a host presets a campaign. What cannot be read is ignored
// as a whole; of a file that can, each wrong member is ignored and reported and the others count.
import { checkAddress, checkContact, checkDates, checkHandle, checkHashtag, checkLogo, checkName } from './checks.mjs';
import { isColour, tooPale } from './contrast.mjs';

const LARGEST = 64000;
const DEEPEST = 4;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// Whether brackets stand in each other too deep to be read; signs inside of texts count too, which a
// file with fewer than five brackets in a row never notices.
const isDeep = (text) => {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
};

// A text per language, or one for all.
const checkNames = (value, { languages }) => {
  if (!isObject(value)) return checkName(value);
  const names = Object.entries(value).map(([language, name]) => [language, checkName(name)]);
  const isRight = names.every(([language, name]) => languages.includes(language) && name);
  return isRight && names.length ? Object.fromEntries(names) : null;
};

const checkArticles = (value, { articles }) => {
  if (!isObject(value)) return null;
  const isRight = Object.entries(value).every(
    ([language, article]) => Object.hasOwn(articles, language) && articles[language].includes(article),
  );
  return isRight ? value : null;
};

const checkWindow = (value, { windows }) => {
  if (typeof value === 'string') return Object.hasOwn(windows, value) ? value : null;
  const isDates = isObject(value) && Object.keys(value).every((key) => ['from', 'to'].includes(key));
  return isDates && checkDates(value.from, value.to) ? { from: value.from, to: value.to } : null;
};

const oneOf = (list) => (value) => (list.includes(value) ? value : null);

// Members and their checks, which answer with the value as it is used or null.
const CHECKS = {
  // For editors only.
  $schema: String,
  profile: (value, { profiles }) => oneOf([...Object.keys(profiles), 'custom'])(value),
  name: checkNames,
  article: checkArticles,
  window: checkWindow,
  hashtag: checkHashtag,
  handle: checkHandle,
  organizer: checkName,
  contact: checkContact,
  legal: checkAddress,
  logo: checkLogo,
  accent: (value) => (isColour(value) ? value.toLowerCase() : null),
  'accent-dark': (value) => (isColour(value) ? value.toLowerCase() : null),
  language: (value, { languages }) => oneOf(languages)(value),
};

// The links that count, the others reported one by one.
const readLinks = (value, { profiles }, report) => {
  if (!isObject(value)) {
    report('links', 'links');
    return undefined;
  }
  const known = Object.keys(Object.values(profiles)[0].links);
  const links = {};
  for (const [name, address] of Object.entries(value)) {
    const checked = checkAddress(address);
    if (!known.includes(name)) report(`links.${name}`, 'unknown', known.join(', '));
    else if (checked) links[name] = checked;
    else report(`links.${name}`, 'address');
  }
  return links;
};

// What stands alone but means nothing without another member.
const checkTogether = (host, { surfaces }, report) => {
  if (host.profile === 'custom' && !host.name) {
    report('profile', 'nameless');
    delete host.profile;
  }
  if (host.name && host.profile && host.profile !== 'custom') {
    report('name', 'named');
    delete host.name;
  }
  if (host.logo && !host.organizer) {
    report('logo', 'voiceless');
    delete host.logo;
  }
  const pale = [
    ['accent', surfaces.light],
    ['accent-dark', surfaces.dark],
  ].filter(([member, on]) => {
    const ratio = host[member] && tooPale(host[member], on);
    if (ratio) report(member, 'contrast', (Math.floor(ratio * 10) / 10).toFixed(1));
    return ratio;
  });
  const isHalf = Boolean(host.accent) !== Boolean(host['accent-dark']);
  if (isHalf) report(host.accent ? 'accent' : 'accent-dark', 'pair');
  if (isHalf || pale.length) {
    delete host.accent;
    delete host['accent-dark'];
  }
};

// The settings of a file that can be used, and what is wrong in it: member, problem, detail.
export const readHost = (text, texts) => {
  const problems = [];
  const report = (member, problem, detail = '') =>
    problems.push({ member: member.slice(0, 60), problem, detail });
  const refused = (problem, detail) => {
    report('campaign.json', problem, detail);
    return { host: {}, problems };
  };
  if (new TextEncoder().encode(text).length > LARGEST) return refused('large');
  if (isDeep(text)) return refused('deep');
  let file;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('broken', error.message.slice(0, 120));
  }
  if (!isObject(file)) return refused('shape');
  const host = {};
  for (const [member, value] of Object.entries(file)) {
    if (member === 'links') host.links = readLinks(value, texts, report);
    else if (!Object.hasOwn(CHECKS, member)) {
      report(member, 'unknown', [...Object.keys(CHECKS).slice(1), 'links'].join(', '));
    } else {
      const checked = CHECKS[member](value, texts);
      if (checked === null) report(member, member.replace('-dark', ''));
      else host[member] = checked;
    }
  }
  checkTogether(host, texts, report);
  return { host, problems };
};
