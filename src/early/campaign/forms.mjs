// The forms of a campaign's name, by the templates that translators own.

// Letters before which French cuts `de`. An h is left alone: which one is mute nobody can see, and `de
// Hackathon` reads better than `d'Hackathon`; who needs the other one chooses an article.
const beginsWithVowel = (name) => /^[aeiouœæ]/i.test(name.normalize('NFD'));

// Puts values into a template once: braces that a person typed stay braces.
const fill = (template, values) =>
  template.replace(/\{([a-z-]+)\}/g, (whole, key) => (Object.hasOwn(values, key) ? values[key] : whole));

// The templates of one case without its variants: `campaign-of_le` where the article is `le`.
const pick = (templates, suffixes) => {
  const picked = {};
  for (const suffix of suffixes) {
    for (const [key, template] of Object.entries(templates)) {
      const [form, ...variant] = key.split('_');
      if (form !== 'article' && variant.join('_') === suffix) picked[form] = template;
    }
  }
  return picked;
};

// The forms of a name with its article.
export const formsOfName = (name, article, templates) => {
  const suffixes = ['', article];
  if (beginsWithVowel(name)) suffixes.push(`${article}_vowel`);
  const picked = pick(templates, suffixes);
  const forms = {};
  // Templates that ask for other forms come second; none goes further than that.
  for (const [form, template] of Object.entries(picked)) forms[form] = fill(template, { name });
  for (const form of Object.keys(forms)) forms[form] = fillForm(picked[form], name, forms);
  return forms;
};

const fillForm = (template, name, forms) => fill(template, { ...forms, name });

// What the dates and an own sign-up page change, for ready-made campaigns too. `name` of those is
// part of their forms already.
export const adaptForms = (forms, templates, { days, isCampaignWeek, ownSignUp }) => {
  const cases = [];
  if (!isCampaignWeek) cases.push(days <= 7 ? 'week' : 'season');
  if (ownSignUp) cases.push('own');
  const adapted = { ...forms };
  for (const [form, template] of Object.entries(pick(templates, cases))) {
    if (Object.hasOwn(forms, form)) adapted[form] = fill(template, forms);
  }
  return adapted;
};
