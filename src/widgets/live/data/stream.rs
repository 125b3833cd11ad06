//! Packing and unpacking by the browser's own compression (DEFLATE with a checksum, RFC 1950).

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader, ReadableWritablePair};

/// Why something was not unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failed {
    /// This browser cannot.
    Missing,
    /// It was cut off or changed.
    Damaged,
    /// It would become larger than anything we make.
    TooLarge,
}

/// Packs bytes; nothing where the browser cannot.
pub(super) async fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    collect(bytes, &stream("CompressionStream")?, u32::MAX).await.ok()
}

/// Unpacks bytes, and stops as soon as there are more than `most`.
pub(super) async fn unpack(bytes: &[u8], most: u32) -> Result<Vec<u8>, Failed> {
    let stream = stream("DecompressionStream").ok_or(Failed::Missing)?;
    collect(bytes, &stream, most).await
}

/// One of the browser's streams for DEFLATE with a checksum. They are asked for by name, because older
/// browsers have none.
fn stream(name: &str) -> Option<ReadableWritablePair> {
    let maker: Function = Reflect::get(&js_sys::global(), &name.into()).ok()?.dyn_into().ok()?;
    let stream = Reflect::construct(&maker, &Array::of1(&"deflate".into())).ok()?;
    // It is no pair by name, but has both its ends.
    Some(stream.unchecked_into())
}

async fn collect(bytes: &[u8], pair: &ReadableWritablePair, most: u32) -> Result<Vec<u8>, Failed> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts).map_err(|_| Failed::Missing)?;
    let stream: ReadableStream = blob.stream().pipe_through(pair);
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut out = Vec::new();
    loop {
        let step = JsFuture::from(reader.read()).await.map_err(|_| Failed::Damaged)?;
        let get = |name: &str| Reflect::get(&step, &JsValue::from(name)).unwrap_or_default();
        if get("done").is_truthy() {
            return Ok(out);
        }
        let part: Uint8Array = get("value").dyn_into().map_err(|_| Failed::Damaged)?;
        if out.len() + part.length() as usize > most as usize {
            // The browser stops unpacking; whether it says so does not matter.
            let _ = reader.cancel();
            return Err(Failed::TooLarge);
        }
        out.extend(part.to_vec());
    }
}
