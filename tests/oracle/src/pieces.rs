//! What texts are made of.

/// Hosts of which something is special.
pub const HOSTS: &[&str] = &[
    "hourofcode.com", "code.org", "t.co/abc123", "t.co", "t.co/abc?x=1.", "T.co/Ab/c",
    "t.co/aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx",
    "t.co/aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd/", "school.k12.ca.us", "foo.zzz", "école.fr",
    "münchen.de", "пример.рф", "例え.テスト", "例え.みんな", "twitter.みんなです", "中文.中国", "日本語example.com",
    "example.com日本語", "foo.com日本.みんな", "a.b.c.d.e.f.g.h.co", "xn--fiqs8s.com", "foo.xn--p1ai",
    "xn--p1ai", "xn--é.com", "xn--.com", "foo.XN--P1AI-", "127.0.0.1", "256.1.2.3", "[::1]",
    "localhost", "foo_bar.com", "foo_bar.baz.com", "foo-.com", "-foo.com", "foo.-bar.com",
    "foo._bar.baz.org", "example.com-that", "example.com_x", "example.comé", "example.com+x",
    "a@example.com", "name.al-last@foo.com", "foo.co.uk", "foo.москва", "foo.МОСКВА",
    "foo.vermögensberatung", "foo.VERMÖGENSBERATER", "foo.ελ", "foo.ΕΛ", "foo.嘉里大酒店", "foo.嘉里x",
    "foo.भारतम्", "foo.भारत", "foo.السعودية", "\"foo.com\"", "foo\u{200d}bar.com",
    "foo\u{200e}.com", "foo\u{ad}.com", "❤.ws", "😀.com", "👩‍💻.ws", "1.am", "3.14", "v1.2.rs",
    "file.py", "e.g.this", "i.e.", "a.a.a.a.a", "...com", ".com", "com.", "foo.onion",
    "foo.amazon", "foo.xyz/", "foo.gov.in", "ab\u{0}c.com", "foo.COM", "FOO.Com", "foo.қаз",
    "foo.ҚАЗ", "ſ.com", "foo.\u{212a}r", "a.ɩ.com", "Ιδ.gr",
];

/// Labels of hosts.
pub const LABELS: &[&str] = &[
    "a", "foo", "bar-baz", "foo_bar", "x1", "42", "école", "café", "ñandú", "日本", "한국", "пример",
    "مثال", "उदाहरण", "xn--bcher-kva", "-a", "a-", "_a", "a_", "a--b", "a__b", "😀", "❤️",
    "\u{200d}", "ß", "ij", "\u{2013}", "”", "`", "é", "ﬁ", "①", "ͅ", "x\u{301}", "http", "https",
    "www", "@a", "#a", "$a", "",
];

/// Top-level domains, some of which do not exist.
pub const TLDS: &[&str] = &[
    "com", "org", "net", "fr", "de", "io", "co", "uk", "zzz", "comm", "c", "museum",
    "photography", "みんな", "рф", "中国", "한국", "xn--p1ai", "xn--", "COM", "Fr", "москва",
    "vermögensberater", "भारत", "com-", "com_", "com@", "com+", "com1", "comé", "com日", "com/",
    "com.", "com…", "local", "sh", "is", "it", "to", "py", "rs",
];

/// What may stand behind a host.
pub const TAILS: &[&str] = &[
    "/", "/a", "/a/b.html", "/wiki/Foo_(bar)", "/(a(b)c)", "/((a))", "/(((a)))", "/(a", "/a)",
    "/()", "/a(b)(c)d", "/a,b", "/a.", "/a!", "/кириллица", "/é", "/日本", "/a–b", "/a—b", "/%20",
    "/@a/b", "/@a", "/a@b", "/#a", "#a", "#", "?x=1", "?x=1&y=2", "?", "?#a", "?x=1.", "?(x)",
    "/?x", "/a?b?c", "/a;b", "/a|b", "/[a]", "/a*b", "/~a", "/a'b", "/a\"b", "/$a", "/a=", "/a-",
    "/a_", "/a+", "/_.", "/-!", "//", "/.", "/…", ".", ",", "!", "?!", ":", ";", ")", "]", "}",
    "'s", "”", "»", "-", "_", "@x", "#tag", "$x", "\\", "/ι", "/\u{345}", "/1️⃣", "/☃",
    "/a\u{200b}b", "/a\u{2028}",
];

/// What stands between the parts of a text.
pub const BETWEEN: &[&str] = &[
    "", "", "", "\n", "\r\n", "\t", ".", ",", "-", "_", "/", ":", "@", "#", "$", "＠", "＃", "(",
    ")", "\"", "“", "”", "…", "—", "é", "日", "и", "\u{a0}", "\u{3000}", "\u{200b}", "\u{200c}",
    "\u{200d}", "\u{200e}", "\u{202e}", "\u{2066}", "\u{feff}", "\u{fffe}", "\u{ffff}",
    "\u{fe0f}", "\u{fe0e}", "\u{1f3fd}", "\u{0}", "\u{7f}", "a", "1", "+", "&",
];

/// Words of many scripts and what else people write.
pub const WORDS: &[&str] = &[
    "Hour of Code", "Heure de Code", "L’école", "straße", "Ünïcödé", "naïve", "日本語", "カタカナ",
    "한국어", "中文字", "العربية", "עברית", "हिन्दी", "ไทย", "ქართული", "Ελληνικά", "Кириллица",
    "Tiếng Việt", "ᚠᚢᚦ", "ꯃꯤꯇꯩ", "𝒳𝓎", "𐍈", "@codeorg", "@user/list", "@a.com", "＠全角",
    "#HourOfCode", "#日本", "＃全角", "#1️⃣", "#", "@", "$", "$TWTR", "$foo.com", "@foo.com",
    "#foo.com", "RT @a: b", "a@b.co", "e\u{301}", "a\u{308}\u{323}", "z̷̢̛a̶l̸", "“quotes”",
    "it’s — …", "€5", "½", "™", "©", "®", "©️", "®︎", "™️", "1st", "3:00", "C++", "1/2",
    "http://", "https://", "https:// foo.com", "http://.", "://", "www.", "mailto:a@b.org", "x.y",
    "Hi.There", "end.Next", "vs.", "U.S.", "node.js", "a.i", "README.md",
];

/// Single characters at the borders of what counts how much.
pub const CHARACTERS: &[&str] = &[
    "\u{10ff}", "\u{1100}", "\u{1fff}", "\u{2000}", "\u{200d}", "\u{200e}", "\u{200f}",
    "\u{2010}", "\u{201f}", "\u{2020}", "\u{2031}", "\u{2032}", "\u{2037}", "\u{2038}",
    "\u{d7ff}", "\u{e000}", "\u{fffd}", "\u{fffe}", "\u{feff}", "\u{ffff}", "\u{10000}",
    "\u{1ffff}", "\u{e0001}", "\u{e0067}", "\u{10ffff}", "\u{1f1e6}", "\u{1f3fb}", "\u{20e3}",
    "\u{fe0f}", "\u{fe0e}",
];

/// Emoji of every kind.
pub const EMOJI: &[&str] = &[
    "😀", "❤", "❤️", "❤︎", "☺️", "☎", "☎️", "⭐", "⭐️", "⌚", "⌚︎", "🅰️", "🈚", "🈚️", "‼️", "⁉", "ℹ️",
    "㊗️", "〰️", "👩🏽‍💻", "👨‍⚕️", "👨‍⚕", "🧑🏿‍🚀", "🧑‍🎄", "👩‍🦰", "👩‍🦼‍➡️", "👩🏽‍🦯‍➡️", "👩‍🦯‍➡", "🏳️‍🌈",
    "🏳‍🌈", "🏳️‍⚧️", "🏴‍☠️", "🏴‍☠", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "🏴󠁵󠁳󠁣󠁡󠁿", "🏴", "🇫🇷", "🇫🇷🇩🇪",
    "🇽🇽", "🇫", "🇺🇸🇬", "🇨🇶", "1️⃣", "#️⃣", "*⃣", "9⃣", "1️", "👨‍👩‍👧‍👦", "👩‍👩‍👦", "👨‍👧", "👨‍👩‍👩",
    "🧑‍🧑‍🧒‍🧒", "🧑‍🧒", "👩‍❤️‍💋‍👨", "👩🏻‍❤️‍💋‍👨🏿", "🧑🏻‍❤️‍🧑🏽", "🧑🏻‍❤️‍🧑🏻", "👨🏻‍❤️‍👨", "👨‍❤️‍👨🏻",
    "🧑‍🤝‍🧑", "🧑🏼‍🤝‍🧑🏼", "👩🏼‍🤝‍👩🏼", "👩🏼‍🤝‍👨🏽", "🫱🏻‍🫲🏿", "🫱🏻‍🫲🏻", "🫱‍🫲", "👯‍♀️", "👯🏽‍♂️", "🤼‍♂️",
    "🏃🏽‍♀️‍➡️", "🏃‍➡️", "🚶🏻‍➡️🏽", "🧎‍♂️‍➡️", "🏋️‍♀️", "🏋🏽‍♂️", "🏋‍♂️", "🕵️‍♂️", "🕵🏿‍♀️", "⛹️‍♀️",
    "⛹🏻", "⛹️🏻", "☝🏽", "☝️🏽", "✌️", "✌🏿", "✊🏾", "🖐🏽", "🖐️", "👍🏽", "👍🏽🏽", "👍️", "👁️‍🗨️", "👁‍🗨",
    "😶‍🌫️", "😮‍💨", "😵‍💫", "🙂‍↔️", "🙂‍↕️", "❤️‍🔥", "❤️‍🩹", "⛓️‍💥", "🐻‍❄️", "🐈‍⬛", "🐦‍⬛", "🐦‍🔥",
    "🍋‍🟩", "🍄‍🟫", "🐕‍🦺", "🧞‍♂️", "🧟‍♀️", "🧟🏽‍♀️", "🧔🏽‍♂️", "🤵‍♀️", "🦸🏿‍♂️", "👮‍♀️", "👱🏼‍♀️", "🕴️",
    "🕴🏽", "🫰🏽", "🫰️", "🫵🏻", "🧑‍🩰", "🫪", "🫩", "🪾", "🏻", "🏿", "👩‍", "👩‍👩‍👩‍👩", "👩🏽‍🤖", "🤖‍👩", "🐶🏽",
    "👪", "👪🏽", "🤝🏽", "💑🏽", "💏🏿", "🤼🏽", "👭🏽",
];

/// Parts that make up emoji or do not.
pub const EMOJI_PARTS: &[&str] = &[
    "👩", "👨", "🧑", "👧", "👦", "🧒", "❤", "💋", "🤝", "🐰", "🫯", "🫱", "🫲", "⚕", "✈", "💻", "🚀", "♀", "♂",
    "➡", "🏃", "🏋", "⛹", "👮", "👯", "🧞", "🏳", "🏴", "🌈", "⚧", "☠", "1", "#", "*", "\u{20e3}", "🇫",
    "🇷", "🇺", "😀", "☝", "👍", "©", "\u{200d}", "\u{200d}", "\u{200d}", "\u{200d}", "\u{fe0f}",
    "\u{fe0f}", "\u{fe0f}", "\u{fe0e}", "\u{1f3fb}", "\u{1f3fd}", "\u{1f3ff}", "\u{e0067}",
    "\u{e0062}", "\u{e007f}", "a", " ",
];
