//! The emoji of several characters, as of Emoji 17.
//!
//! `a-z` stands for a range in sets; in sequences `~` stands for the zero-width joiner and `^` for
//! the variation selector that asks for a picture. Where they come from stands in `README.md`.

/// Characters that become emoji, or stay one, with the variation selector.
pub(super) const PICTURES: &str = "©®‼⁉™ℹ↔-↙↩↪⌚⌛⌨⏏⏭-⏯⏱⏲⏸-⏺Ⓜ▪▫▶◀◻-◾☀-☄☎☑☔☕☘☠☢☣☦☪\
    ☮☯☸-☺♀♂♈-♓♟♠♣♥♦♨♻♾♿⚒-⚗⚙⚛⚜⚠⚡⚧⚪⚫⚰⚱⚽⚾⛄⛅⛈⛏⛑⛓⛔⛩⛪⛰-⛵\
    ⛸⛺⛽✂✈✉✏✒✔✖✝✡✳✴❄❇❗❣❤➡⤴⤵⬅-⬇⬛⬜⭐⭕〰〽㊗㊙🀄🅰🅱🅾🅿🈂🈚🈯🈷🌡🌤-🌬\
    🌶🍽🎖🎗🎙-🎛🎞🎟🏍🏎🏔-🏟🏳🏵🏷🐿👁📽🕉🕊🕯🕰🕳🕶-🕹🖇🖊-🖍🖥🖨🖱🖲🖼🗂-🗄🗑-🗓🗜-🗞\
    🗡🗣🗨🗯🗳🗺🛋🛍-🛏🛠-🛥🛩🛰🛳";

/// Emoji that take a skin tone.
pub(super) const TONED: &str = "✊✋🎅🏂🏄🏇🏊👂👃👆-👐👦-👩👫-👸👼💁-💃💅-💇💏💑💪🕺🖕🖖🙅-🙇🙋-🙏🚣🚴🚵🛀🛌🤌🤏\
    🤘-🤟🤦🤰-🤹🤼-🤾🥷🦵🦶🦸🦹🦻🧍🧏🧑-🧝🫃-🫅🫱-🫸";

/// Characters that take a skin tone, behind the variation selector or without it.
pub(super) const TEXT_TONED: &str = "☝⛷⛹✌✍🏋🏌🕴🕵🖐🫰";

/// Emoji that take a skin tone and may face the other way.
pub(super) const ARROWS: &str = "🏃🚶🧎";

/// Emoji that are said to be a woman's or a man's, with a skin tone or without.
pub(super) const GENDERED: &str =
    "🏃🏄🏊👮👰👱👳👷💁💂💆💇🙅-🙇🙋🙍🙎🚣🚴-🚶🤦🤵🤷-🤹🤽🤾🦸🦹🧍-🧏🧔🧖-🧝";

/// The same for characters that are text by themselves.
pub(super) const SPORTS: &str = "⛹🏋🏌🕴🕵";

/// The same for two persons, who never face the other way.
pub(super) const GROUPS: &str = "👯🤼";

/// Who has a profession.
pub(super) const PERSONS: &str = "👨👩🧑";

/// What makes a profession or a look of a person; three more are in the code, because they need the
/// selector.
pub(super) const ROLES: &str = "🌾🍳🍼🎄🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯-🦳🦼🦽🩰";

/// Which skin tones two persons have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tones {
    /// Any two, or none at all.
    AnyOrNone,
    /// Two that differ; the same two have an emoji of their own.
    Different,
}

/// Two persons or hands; the first sign and the last one have the skin tones.
pub(super) const COUPLES: [(&str, Tones); 19] = [
    ("👨~❤^~💋~👨", Tones::AnyOrNone),
    ("👩~❤^~💋~👨", Tones::AnyOrNone),
    ("👩~❤^~💋~👩", Tones::AnyOrNone),
    ("🧑~❤^~💋~🧑", Tones::Different),
    ("👨~❤^~👨", Tones::AnyOrNone),
    ("👩~❤^~👨", Tones::AnyOrNone),
    ("👩~❤^~👩", Tones::AnyOrNone),
    ("🧑~❤^~🧑", Tones::Different),
    ("👨~🤝~👨", Tones::Different),
    ("👩~🤝~👨", Tones::Different),
    ("👩~🤝~👩", Tones::Different),
    ("🧑~🤝~🧑", Tones::AnyOrNone),
    ("👨~🐰~👨", Tones::Different),
    ("👩~🐰~👩", Tones::Different),
    ("🧑~🐰~🧑", Tones::Different),
    ("👨~🫯~👨", Tones::Different),
    ("👩~🫯~👩", Tones::Different),
    ("🧑~🫯~🧑", Tones::Different),
    ("🫱~🫲", Tones::Different),
];

/// Everything else with joiners; longer ones stand before those that they start with.
pub(super) const JOINED: [&str; 52] = [
    "👨~👨~👦~👦",
    "👨~👨~👧~👦",
    "👨~👨~👧~👧",
    "👨~👩~👦~👦",
    "👨~👩~👧~👦",
    "👨~👩~👧~👧",
    "👩~👩~👦~👦",
    "👩~👩~👧~👦",
    "👩~👩~👧~👧",
    "🧑~🧑~🧒~🧒",
    "👨~👦~👦",
    "👨~👧~👦",
    "👨~👧~👧",
    "👨~👨~👦",
    "👨~👨~👧",
    "👨~👩~👦",
    "👨~👩~👧",
    "👩~👦~👦",
    "👩~👧~👦",
    "👩~👧~👧",
    "👩~👩~👦",
    "👩~👩~👧",
    "🧑~🧑~🧒",
    "🧑~🧒~🧒",
    "👁^~🗨^",
    "🏳^~⚧^",
    "🏳^~🌈",
    "😶~🌫^",
    "⛓^~💥",
    "❤^~🔥",
    "❤^~🩹",
    "🍄~🟫",
    "🍋~🟩",
    "🏴~☠^",
    "🐕~🦺",
    "🐦~🔥",
    "🐻~❄^",
    "👨~👦",
    "👨~👧",
    "👩~👦",
    "👩~👧",
    "😮~💨",
    "😵~💫",
    "🙂~↔^",
    "🙂~↕^",
    "🧑~🧒",
    "🧞~♀^",
    "🧞~♂^",
    "🧟~♀^",
    "🧟~♂^",
    "🐈~⬛",
    "🐦~⬛",
];

/// Flags of England, Scotland and Wales: a black flag and the name of the region in tags.
pub(super) const TAGGED: [&str; 3] = [
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
    "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
];

/// For each first letter of a country's code the second ones, one bit for each from A on.
#[rustfmt::skip]
pub(super) const FLAGS: [u32; 26] = [
    0x2df597c, 0x36f7bfb, 0x3f3fded, 0x2005650, 0x01e00d5, 0x0025700, 0x15fb9fb,
    0x01a3400, 0x00f781c, 0x000d010, 0x342b1d0, 0x13e0507, 0x3fffcfd, 0x212c975,
    0x0001000, 0x14e3cf1, 0x0000001, 0x0544010, 0x3ae7fdf, 0x26a7eed, 0x3043041,
    0x0102155, 0x0040020, 0x0000400, 0x0080010, 0x0401001,
];
