// A checker for the part of JSON Schema (draft 2020-12) that the schemas in docs/ use. What it does not know
// it refuses, so that no rule is passed over in silence.

const NOTES = ['$schema', '$defs', 'title', 'description', 'examples'];

const kinds = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  null: (value) => value === null,
};

// Characters, not the halves that JavaScript counts.
const length = (text) => [...text].length;
const has = (value, name) => Object.hasOwn(value, name);

// What is wrong with a value, as paths and rules; an empty list when nothing is.
export const faults = (root, value) => {
  const check = (schema, value, path) => {
    if (schema === true) return [];
    if (schema === false) return [`${path}: not allowed`];
    const wrong = (rule, isWrong) => (isWrong ? [`${path}: ${rule}`] : []);
    const each = (kind, rules) => (kinds[kind](value) ? rules() : []);
    const names = kinds.object(value) ? Object.keys(value) : [];
    const inside = (name, schema) => check(schema, value[name], `${path}/${name}`);
    const isNamed = (name) =>
      has(schema.properties ?? {}, name) ||
      Object.keys(schema.patternProperties ?? {}).some((pattern) => new RegExp(pattern, 'u').test(name));
    const rules = {
      $ref: (to) => check(to.split('/').slice(1).reduce((part, name) => part[name], root), value, path),
      type: (types) => wrong('type', ![types].flat().some((type) => kinds[type](value))),
      const: (only) => wrong('const', value !== only),
      enum: (all) => wrong('enum', !all.includes(value)),
      required: (all) => each('object', () => all.flatMap((name) => wrong(`required ${name}`, !has(value, name)))),
      properties: (all) => names.filter((name) => has(all, name)).flatMap((name) => inside(name, all[name])),
      patternProperties: (all) =>
        Object.entries(all).flatMap(([pattern, schema]) =>
          names.filter((name) => new RegExp(pattern, 'u').test(name)).flatMap((name) => inside(name, schema)),
        ),
      additionalProperties: (other) =>
        names.filter((name) => !isNamed(name)).flatMap((name) => inside(name, other)),
      propertyNames: (schema) => names.flatMap((name) => check(schema, name, `${path}: the name ${name}`)),
      prefixItems: (all) =>
        each('array', () => value.slice(0, all.length).flatMap((_, at) => inside(at, all[at]))),
      minItems: (least) => each('array', () => wrong('minItems', value.length < least)),
      maxItems: (most) => each('array', () => wrong('maxItems', value.length > most)),
      minimum: (least) => each('number', () => wrong('minimum', value < least)),
      maximum: (most) => each('number', () => wrong('maximum', value > most)),
      maxLength: (most) => each('string', () => wrong('maxLength', length(value) > most)),
      pattern: (pattern) => each('string', () => wrong('pattern', !new RegExp(pattern, 'u').test(value))),
      if: (condition) => {
        const branch = check(condition, value, path).length ? schema.else : schema.then;
        return branch ? check(branch, value, path) : [];
      },
      then: () => [],
      else: () => [],
    };
    return Object.entries(schema).flatMap(([rule, of]) => {
      if (NOTES.includes(rule)) return [];
      if (!has(rules, rule)) throw new Error(`${rule} is not a rule that the checker knows`);
      return rules[rule](of);
    });
  };
  return check(root, value, '');
};
