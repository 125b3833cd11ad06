// What a person may rely on, kept beside the tabs by rules of its own: it does not use the code under test.

// Of two changes the later one counts; made in the same millisecond on the same device, the greater text.
const isLater = (one, other) =>
  one.at !== other.at ? one.at > other.at : one.by !== other.by ? one.by > other.by : one.value > other.value;
const isSame = (one, other) =>
  one.at === other.at && one.by === other.by && one.value === other.value;

// The members of a stored text, each with its value and its stamp.
const membersOf = (text) => {
  const found = {};
  if (text === null) return found;
  const { at, by, stamps, ...members } = JSON.parse(text);
  for (const [name, value] of Object.entries(members)) {
    const [ownAt, ownBy] = stamps?.[name] ?? [at, by];
    found[name] = { at: ownAt, by: ownBy, value: JSON.stringify(value) };
  }
  return found;
};

export class Expected {
  // By record and member: the last change that has to be there in the end.
  last = new Map();
  // All changes since everything was erased for everybody.
  made = [];
  // Changes that ran into an erasing: they may be there or not.
  loose = [];
  // Changes that were erased for everybody, and may never come back.
  buried = [];
  // Whether an erasing is under way, so that nothing is sure.
  isErasing = false;

  // A tab wrote a record.
  note(key, before, after) {
    const old = membersOf(before);
    for (const [name, change] of Object.entries(membersOf(after))) {
      // What was there before is no news of this writing.
      if (old[name] && isSame(old[name], change)) continue;
      change.place = `${key}/${name}`;
      const isThis = (other) => other.place === change.place && isSame(other, change);
      this.buried = this.buried.filter((other) => !isThis(other));
      this.made.push(change);
      const last = this.last.get(change.place);
      if (this.isErasing) this.loose.push(change);
      else if (!last || isLater(change, last)) this.last.set(change.place, change);
    }
  }

  // A tab begins to erase everything, while others may be writing.
  erase() {
    this.loose = [...this.made];
    this.last.clear();
    this.isErasing = true;
  }

  // Everything is erased and every tab that listens knows it.
  bury() {
    this.buried.push(...this.made);
    this.made = [];
    this.loose = [];
    this.last.clear();
    this.isErasing = false;
  }

  // Compares what is stored in the end; returns what is wrong with it.
  faultIn(stored) {
    const places = new Map();
    for (const [key, text] of stored) {
      for (const [name, change] of Object.entries(membersOf(text))) places.set(`${key}/${name}`, change);
    }
    for (const [place, last] of this.last) {
      const found = places.get(place);
      const isKept = found && (isSame(found, last) || (isLater(found, last) && this.isLoose(place, found)));
      if (!isKept) return `${place} should be ${words(last)}, but is ${found ? words(found) : 'lost'}`;
    }
    for (const [place, found] of places) {
      if (this.buried.some((change) => change.place === place && isSame(change, found))) {
        return `${place} was erased, but is ${words(found)} again`;
      }
      if (!this.last.has(place) && !this.isLoose(place, found)) return `nobody wrote ${words(found)} to ${place}`;
    }
    return undefined;
  }

  isLoose(place, found) {
    return this.loose.some((change) => change.place === place && isSame(change, found));
  }
}

const words = ({ at, by, value }) => `${value} (${at}, ${by})`;
