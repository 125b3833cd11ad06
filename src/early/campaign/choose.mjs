// Which campaign a page shows: what the person chose, else what the host's file says, else the one
// that pages are built for.
import { checkAddress, checkDates, checkHandle, checkHashtag, checkName } from './checks.mjs';
import { lengthOf, windowOf } from './dates.mjs';
import { adaptForms, formsOfName } from './forms.mjs';

// Pages of the campaign that a person may replace on the site's own page.
export const OWN_LINKS = ['home', 'sign-up', 'activities', 'videos'];

// What a person's own campaign is, as far as it can be used.
const ofPerson = (custom, articles, language) => {
  const links = {};
  for (const name of OWN_LINKS) {
    const address = checkAddress(custom[name]);
    if (address) links[name] = address;
  }
  const article = custom[`article-${language}`];
  return {
    name: checkName(custom.name),
    article: articles.includes(article) ? article : articles[0],
    hashtag: checkHashtag(custom.hashtag),
    handle: checkHandle(custom.handle),
    links,
  };
};

// The same from the host's file, which has been checked.
const ofHost = (host, articles, language) => ({
  name: typeof host.name === 'object' ? (host.name[language] ?? Object.values(host.name)[0]) : host.name,
  article: host.article?.[language] ?? articles[0],
  hashtag: host.hashtag,
  handle: host.handle,
  links: host.links ?? {},
});

// The campaign's profile with everything that replaces parts of it.
const profileOf = (person, host, texts) => {
  const articles = texts.articles[texts.language];
  const { standard } = texts;
  const chosen = person.campaign.profile;
  const isHosts = !chosen || chosen === 'host';
  const id = isHosts ? (host.profile ?? (host.name ? 'custom' : standard)) : chosen;
  const own = isHosts
    ? ofHost(host, articles, texts.language)
    : ofPerson(person.custom, articles, texts.language);
  if (id === 'custom' && own.name) return { id, own };
  // A campaign of one's own that has no name yet cannot stand in a sentence.
  const ready = Object.hasOwn(texts.profiles, id) ? id : standard;
  return { id: ready, own: isHosts ? own : { links: {} } };
};

const windowChoice = (person, host, windows) => {
  const { window: id, from, to } = person.window;
  if (id === 'own' && checkDates(from, to)) return { id, from, to };
  if (Object.hasOwn(windows, id ?? '')) return { id };
  if (host.window?.from) return { id: 'own', ...host.window };
  return { id: host.window ?? 'week' };
};

// Everything that a page says: forms, links, days.
export const choose = (person, host, texts, week, today) => {
  const { id, own } = profileOf(person, host, texts);
  const base = texts.profiles[id] ?? texts.profiles[texts.standard];
  const choice = windowChoice(person, host, texts.windows);
  const days = windowOf(choice, texts.windows, week, today);
  // Who gives a sign-up page of their own has their events there too.
  const events = own.links['sign-up'];
  const links = { ...base.links, ...(events && { 'find-events': events }), ...own.links };
  const plain = id === 'custom' ? formsOfName(own.name, own.article, texts.custom) : base.forms;
  const forms = adaptForms(plain, texts.custom, {
    days: lengthOf(days),
    isCampaignWeek: typeof texts.windows[choice.id] === 'number',
    ownSignUp: Boolean(events),
  });
  const says = {
    ...forms,
    hashtag: own.hashtag ?? base.hashtag,
    handle: own.handle ?? base.handle,
    'link-home': links.home,
  };
  return { id, window: choice.id, days, says, links };
};
