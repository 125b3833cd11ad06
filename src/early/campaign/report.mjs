// Tells the host what is wrong in campaign.json, in the page's language.

const NOTICE = '[data-host-file]';

const sentence = ({ member, problem, detail }, words) => {
  const template = Object.hasOwn(words, problem) ? words[problem] : words.unknown;
  return template.replace(/\{(member|detail)\}/g, (_, name) => (name === 'member' ? member : detail));
};

export const report = (problems, words) => {
  const found = JSON.stringify(problems);
  const shown = document.querySelector(NOTICE);
  // What is said already is not said again.
  if (shown?.dataset.hostFile === found) return;
  shown?.remove();
  if (!problems.length) return;
  const element = (name, text, children = []) => {
    const made = document.createElement(name);
    made.append(text, ...children);
    return made;
  };
  const isRefused = problems.some(({ member }) => member === 'campaign.json');
  const items = problems.map((problem) => element('li', sentence(problem, words)));
  const notice = element('div', '', [
    element('p', isRefused ? words.refused : words.file),
    element('ul', '', items),
    element('p', words.help),
  ]);
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.dataset.hostFile = found;
  document.querySelector('main')?.before(notice);
};
