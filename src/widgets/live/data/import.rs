//! Reading what somebody brings: a file, a pasted text, a link.

use std::rc::Rc;

use js_sys::Uint8Array;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::stream::{self, Failed};
use super::{Data, long, preview};
use crate::backup::{self, LARGEST, LARGEST_UNPACKED, Packed, Refused};

/// Why nothing is shown, as the name of the words for it.
type Why = &'static str;

/// How files begin that people choose by mistake: PNG, JPEG, ZIP (and with it office documents), PDF, GIF,
/// old office documents.
const OTHERS: [&[u8]; 6] =
    [b"\x89PNG", b"\xff\xd8\xff", b"PK\x03\x04", b"%PDF", b"GIF8", b"\xd0\xcf\x11\xe0"];

/// Looks at a file.
pub(super) fn file(data: &Rc<Data>, file: File) {
    let data = Rc::clone(data);
    spawn_local(async move {
        match text_of(&file).await {
            Ok(text) => look(&data, text),
            Err(why) => data.refuse(why),
        }
    });
}

async fn text_of(file: &File) -> Result<String, Why> {
    if file.size() > f64::from(LARGEST) {
        return Err("refused-large");
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| "refused-unread")?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    // Pictures, documents and archives say so in their first bytes.
    let is_other = OTHERS.iter().any(|start| bytes.starts_with(start));
    decode(bytes).ok_or(if is_other { "refused-other" } else { "refused-encoding" })
}

/// Text of the encodings that programs on the way make of UTF-8.
fn decode(bytes: Vec<u8>) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes.get(..2) {
        Some([0xff, 0xfe]) => u16::from_le_bytes,
        Some([0xfe, 0xff]) => u16::from_be_bytes,
        _ => return String::from_utf8(bytes).ok(),
    };
    let (pairs, []) = bytes.as_chunks::<2>() else { return None };
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok()
}

/// Looks at a text that somebody pasted: a backup, or a link.
pub(super) fn pasted(data: &Rc<Data>, text: &str) {
    if text.trim().is_empty() {
        data.refuse("refused-nothing");
        return;
    }
    match backup::unpack(text) {
        Some(packed) if !text.trim_start().starts_with('{') => link(data, packed),
        _ if text.len() > LARGEST as usize => data.refuse("refused-large"),
        _ => look(data, text.to_owned()),
    }
}

/// Looks at what a link holds.
pub(super) fn link(data: &Rc<Data>, packed: Packed) {
    let data = Rc::clone(data);
    spawn_local(async move {
        match text_of_link(packed).await {
            Ok(text) => look(&data, text),
            Err(why) => data.refuse(why),
        }
    });
}

async fn text_of_link(packed: Packed) -> Result<String, Why> {
    let bytes = match packed {
        Packed::Plain(bytes) | Packed::Deflated(bytes) if bytes.is_empty() => {
            return Err("refused-link");
        }
        Packed::Plain(bytes) => bytes,
        Packed::Deflated(bytes) => {
            stream::unpack(&bytes, LARGEST_UNPACKED).await.map_err(|failed| match failed {
                Failed::Missing => "refused-old",
                Failed::Damaged => "refused-link",
                Failed::TooLarge => "refused-large",
            })?
        }
    };
    String::from_utf8(bytes).map_err(|_| "refused-link")
}

fn look(data: &Rc<Data>, text: String) {
    let of = Rc::clone(data);
    long::job(data, text.len() > long::CHARACTERS, move || match backup::read(&text) {
        Ok(backup) => preview::open(&of, backup),
        Err(refused) => {
            let why = match refused {
                Refused::Empty => "refused-empty",
                Refused::Damaged => "refused-damaged",
                Refused::Other => "refused-other",
                Refused::Newer => "refused-newer",
            };
            of.refuse(why);
        }
    });
}
