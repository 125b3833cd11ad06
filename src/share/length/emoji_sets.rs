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

/// For each first letter of a country's code the second ones.
#[rustfmt::skip]
pub(super) const FLAGS: [&str; 26] = [
    "CDEFGILMOQRSTUWXZ",
    "ABDEFGHIJLMNOQRSTVWYZ",
    "ACDFGHIKLMNOPQRUVWXYZ",
    "EGJKMOZ",
    "ACEGHRSTU",
    "IJKMOR",
    "ABDEFGHILMNPQRSTUWY",
    "KMNRTU",
    "CDELMNOQRST",
    "EMOP",
    "EGHIMNPRWYZ",
    "ABCIKRSTUVY",
    "ACDEFGHKLMNOPQRSTUVWXYZ",
    "ACEFGILOPRUZ",
    "M",
    "AEFGHKLMNRSTWY",
    "A",
    "EOSUW",
    "ABCDEGHIJKLMNORSTVXYZ",
    "ACDFGHJKLMNORTVWZ",
    "AGMNSYZ",
    "ACEGINU",
    "FS",
    "K",
    "ET",
    "AMW",
];
