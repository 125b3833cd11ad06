// Texts of a language as the site writes them, small enough to read.
export const texts = {
  language: 'fr',
  languages: ['en', 'fr'],
  articles: { en: ['none', 'the'], fr: ['none', 'le', 'la', 'l', 'les'] },
  windows: {
    week: 7,
    'school-week': 5,
    europe: ['10-10', '10-25'],
    africa: ['10-01', '10-31'],
    'latin-america': ['10-01', '12-18'],
  },
  surfaces: { light: ['#fbf7f0', '#ffffff', '#e3f0ea'], dark: ['#13201e', '#1b2b28', '#1e3933'] },
  dates: {
    day: 'le {day} {month} {year}',
    month: 'du {first} au {last} {month} {year}',
    months: 'du {first} {first-month} au {last} {last-month} {year}',
    years: 'du {first} {first-month} {first-year} au {last} {last-month} {last-year}',
    numbers: { 1: '1er' },
  },
  // As the site writes them, in the order of the alphabet.
  standard: 'hour-of-code',
  profiles: {
    'hour-of-ai': {
      forms: {
        campaign: 'l’Hour of AI',
        'campaign-of': 'de l’Hour of AI',
        'campaign-to': 'à l’Hour of AI',
        'week-name': 'la Semaine de l’éducation à l’informatique',
        'sign-up-page': 'page de la campagne',
      },
      hashtag: '#HourOfAI',
      handle: '@csforall',
      links: { home: 'https://ai.example/', 'sign-up': 'https://a.example/', 'find-events': 'https://a.example/', videos: 'https://v.example/' },
    },
    'hour-of-code': {
      forms: {
        campaign: 'l’Heure de Code',
        'campaign-of': 'de l’Heure de Code',
        'campaign-to': 'à l’Heure de Code',
        'week-name': 'la Semaine de l’éducation à l’informatique',
        'sign-up-page': 'page Hour of AI',
      },
      hashtag: '#HeureDeCode',
      handle: '@codeorg',
      links: { home: 'https://hourofcode.com/', 'sign-up': 'https://a.example/', 'find-events': 'https://a.example/', videos: 'https://v.example/' },
    },
  },
  custom: {
    article_none: 'sans article',
    campaign_none: '{name}',
    campaign_le: 'le {name}',
    campaign_la: 'la {name}',
    campaign_l: 'l’{name}',
    campaign_les: 'les {name}',
    'campaign-of_none': 'de {name}',
    'campaign-of_none_vowel': 'd’{name}',
    'campaign-of_le': 'du {name}',
    'campaign-of_la': 'de la {name}',
    'campaign-of_l': 'de l’{name}',
    'campaign-of_les': 'des {name}',
    'campaign-to_none': 'à {name}',
    'campaign-to_le': 'au {name}',
    'campaign-to_la': 'à la {name}',
    'campaign-to_l': 'à l’{name}',
    'campaign-to_les': 'aux {name}',
    'week-name': 'la Semaine de l’éducation à l’informatique',
    'week-name_week': 'la semaine {campaign-of}',
    'week-name_season': 'la saison {campaign-of}',
    'sign-up-page': 'page Hour of AI',
    'sign-up-page_own': 'page de la campagne',
  },
};

// The campaign week of 2026, as the early script hands it over.
export const week = { year: 2026, first: 7 };
export const day = (iso) => Date.parse(`${iso}T00:00:00Z`);
export const nobody = { campaign: {}, window: {}, custom: {} };
