// Measures texts, one per line as JSON, with X's own library; `README.md` says how to run it.
//
// The library brings the emoji of 2018, so it gets the expression of the present parser. That of
// version 17 lost the characters that take a skin tone but are text by themselves, such as U+261D;
// version 16 still has them.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.cwd()}/`);
const expression = (name) => require(`${name}/dist/lib/regex.js`).default.source;
const lost = String.raw`(?:\ud83e\udef0)(?:\ufe0f|(?!\ufe0e))`;
const kept = /\(\?:[^()]*\\u26f9\\u270c\\u270d\]\)\(\?:\\ufe0f\|\(\?!\\ufe0e\)\)/;
const [whole] = expression("emoji-16").match(kept);
if (!expression("emoji-17").includes(lost)) throw new Error("the expression has changed");
const emoji = new RegExp(expression("emoji-17").replace(lost, () => whole), "g");
require("twemoji-parser/dist/lib/regex.js").default = emoji;
const { parseTweet } = require("twitter-text");

const lengths = [];
for await (const line of createInterface({ input: process.stdin })) {
  lengths.push(parseTweet(JSON.parse(line)).weightedLength);
}
for (let from = 0; from < lengths.length; from += 100) {
  console.log(lengths.slice(from, from + 100).join(" "));
}
