// The fields of the page "Campaign and dates": native ones, kept at each key. `data-setting` names the
// record, `name` its member.
import { checkAddress, checkDates, checkHandle, checkHashtag, checkName } from './checks.mjs';
import { OWN_LINKS } from './choose.mjs';

const FIELDS = '[data-setting]';

// What each field showed or saved last: one that differs was changed by the person.
const known = new WeakMap();

const isRadio = (field) => field.type === 'radio';
const stateOf = (field) => (isRadio(field) ? field.checked : field.value);
const builtState = (field) => (isRadio(field) ? field.defaultChecked : field.defaultValue);

export const isField = (target) => target.matches?.(FIELDS) ?? false;

// Keeps a field as it is now; of radio buttons, the one that was chosen.
const keep = (field, settings) => {
  known.set(field, stateOf(field));
  if (isRadio(field) && !field.checked) return;
  const text = field.value.toWellFormed?.() ?? field.value;
  settings.set(field.dataset.setting, field.name, text);
};

// Keeps what was changed before this script ran, then shows what is kept, or what the host presets.
export const restore = (settings, hasPreset) => {
  const fields = [...document.querySelectorAll(FIELDS)];
  for (const field of fields) {
    if (stateOf(field) !== (known.get(field) ?? builtState(field))) keep(field, settings);
  }
  for (const choice of document.querySelectorAll('[data-preset]')) {
    choice.hidden = !hasPreset(choice.dataset.preset);
  }
  for (const field of fields) {
    const { [field.name]: stored } = settings.get(field.dataset.setting);
    // What a host once preset may be gone.
    const kept = stored === 'host' && !hasPreset(field.dataset.setting) ? undefined : stored;
    if (!isRadio(field)) field.value = kept ?? field.value;
    else if (kept !== undefined) field.checked = field.value === kept;
    else if (hasPreset(field.dataset.setting)) field.checked = field.value === 'host';
    else field.checked = field.defaultChecked;
    known.set(field, stateOf(field));
  }
  // Records of another version may name what is no choice here.
  for (const field of fields.filter((field) => isRadio(field) && field.defaultChecked)) {
    const isChosen = fields.some((other) => other.name === field.name && other.checked);
    if (!isChosen) field.checked = true;
    known.set(field, stateOf(field));
  }
};

// A radio button that is chosen takes the mark off its group.
export const changed = (field, settings) => {
  const group = document.querySelectorAll(`${FIELDS}[name="${field.name}"]`);
  for (const other of group) known.set(other, stateOf(other));
  keep(field, settings);
};

// Says beside each field whether it counts: empty ones do, because something stands in their place.
export const judge = (settings) => {
  const custom = settings.get('custom');
  const { window, from = '', to = '' } = settings.get('window');
  const wanted = settings.get('campaign').profile === 'custom';
  const passes = (name, check) => !custom[name]?.trim() || check(custom[name]) !== null;
  const verdicts = {
    name: !wanted || checkName(custom.name) !== null,
    hashtag: passes('hashtag', checkHashtag),
    handle: passes('handle', checkHandle),
    dates: window !== 'own' || checkDates(from, to) !== null,
  };
  for (const name of OWN_LINKS) verdicts[name] = passes(name, checkAddress);
  for (const [name, counts] of Object.entries(verdicts)) {
    const words = document.querySelector(`[data-refused="${name}"]`);
    if (!words) continue;
    words.hidden = counts;
    const fields = name === 'dates' ? ['from', 'to'] : [name];
    for (const one of fields) {
      const field = document.querySelector(`${FIELDS}[name="${one}"]:not([type=radio])`);
      if (counts) field?.removeAttribute('aria-invalid');
      else field?.setAttribute('aria-invalid', 'true');
    }
  }
};
