//! What people write.

/// Hosts that schools, towns and the press have.
pub const HOSTS: &[&str] = &[
    "hourofcode.com", "code.org", "www.education.gouv.fr", "school.k12.ca.us", "lycee-pasteur.fr",
    "example.org", "bbc.co.uk", "nytimes.com", "district42.edu", "makecode.microbit.org",
    "scratch.mit.edu", "csedweek.org", "ville-lyon.fr", "t.me", "youtu.be", "münchen.de",
    "example.photography", "abc.museum",
];

/// Paths and queries.
pub const TAILS: &[&str] = &[
    "", "", "/", "/fr", "/learn/beyond", "/wiki/Code_(album)", "/index.html", "/a?b=c&d=e",
    "/#start", "/page/#/route", "/?utm_source=x", "/2026/12/08/hour-of-code-week",
    "/~teacher/notes.pdf", "/%C3%A9cole", "/watch?v=dQw4w9WgXcQ",
];

/// Words, names, tags and numbers.
pub const WORDS: &[&str] = &[
    "Join", "the", "Hour", "of", "Code", "at", "our", "school", "on", "8 December", "Rejoignez",
    "l’Heure", "de", "code", "à", "l’école", "élèves", "programmation", "cœur", "“fun”", "(free)",
    "it’s", "—", "…", "100%", "3 000", "10:30", "10h30", "€5", "C++", "日本語", "한국어", "العربية",
    "हिन्दी", "Ελληνικά", "Привет", "#HourOfCode", "#HeureDeCode", "#CSEdWeek", "@codeorg",
    "@Microsoft", "and", "2026", "1st", "50+", "students", "teachers", "\n", "\n\n", "Straße",
    "naïve", "mañana", "½", "™", "°", "•", "→", "5×5", "don't", "\"quoted\"", "A&B", "A/B", "x²",
];

/// Emoji, one at a time.
pub const EMOJI: &[&str] = &[
    "😀", "🎉", "🚀", "💻", "❤️", "👩‍💻", "👨🏽‍🏫", "👩🏿‍🎓", "🇫🇷", "🇺🇸", "1️⃣", "#️⃣", "👍🏽", "🙌", "⭐",
    "⭐️", "✨", "☀️", "🏳️‍🌈", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🧑‍🤝‍🧑", "✅", "➡️", "⏰", "📅", "🤖", "🧠", "✌️",
    "☝🏽", "©️", "™️",
];
