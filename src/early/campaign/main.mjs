// What the early script calls. It hands over what it knows: records, messages, the week, the host's
// file.
import { choose } from './choose.mjs';
import { todayOf } from './dates.mjs';
import { changed, isField, judge, restore } from './fields.mjs';
import { readHost } from './host.mjs';
import { exchange, paint, paintHost, renamed } from './paint.mjs';
import { report } from './report.mjs';

// The file of each language, by its name; the site build fills them in.
const WORDS = '__WORDS__';

// A person's settings: records, and what found no room in them, which counts until the tab is closed.
const settingsOf = ({ record, save, reveal, hide }) => {
  const unsaved = {};
  const get = (name) => {
    const all = { ...record(`setting:${name}`), ...unsaved[name] };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === 'string'));
  };
  const set = (name, member, value) => {
    unsaved[name] = { ...unsaved[name], [member]: value };
    if (!save(`setting:${name}`, unsaved[name])) return reveal('storage');
    delete unsaved[name];
    return hide('storage');
  };
  return { get, set };
};

const open = (kit) => {
  const settings = settingsOf(kit);
  const files = {};
  const textsOf = (language) => {
    files[language] ??= fetch(kit.base + (WORDS[language] ?? WORDS.en)).then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json();
    });
    // What failed once may arrive the next time.
    files[language].catch(() => delete files[language]);
    return files[language];
  };

  // What the last page was painted with.
  let texts;
  let preset;
  let current;
  let missing = [];

  const hasPreset = (record) => {
    const { host } = preset;
    return record === 'window' ? host.window !== undefined : Boolean(host.profile ?? host.name);
  };

  const repaint = () => {
    const names = ['campaign', 'window', 'custom'];
    const person = Object.fromEntries(names.map((name) => [name, settings.get(name)]));
    const today = todayOf(new Date());
    current = choose(person, preset.host, texts, kit.upcoming(), today);
    paint(current, texts, today, 'live' in document.documentElement.dataset);
    judge(settings);
  };

  // Puts the campaign into the page as it is now.
  const apply = async () => {
    const language = document.documentElement.lang;
    const [found, file] = await Promise.all([textsOf(language), kit.readHostFile()]);
    // Another page may have arrived meanwhile; it asks again.
    if (document.documentElement.lang !== language) return;
    texts = found;
    preset = readHost(file, texts);
    const tell = () => report([...preset.problems, ...missing], texts.host);
    restore(settings, hasPreset);
    repaint();
    paintHost(preset.host, kit.base, () => {
      missing = [{ member: 'logo', problem: 'missing', detail: '' }];
      tell();
    });
    tell();
  };

  // A text of widgets with this campaign: their words, or the index of the search.
  const say = (text) => {
    if (!text.startsWith('{')) return exchange(text, renamed(texts, current.says));
    const catalogue = JSON.parse(text);
    for (const form of Object.keys(catalogue.forms)) {
      catalogue.forms[form] = current.says[form] ?? catalogue.forms[form];
    }
    return JSON.stringify(catalogue);
  };

  addEventListener('input', ({ target }) => {
    if (!isField(target) || !texts) return;
    changed(target, settings);
    repaint();
  });

  return { apply, say };
};

export { open };
