//! The engines in the other WebAssembly, which the early script loads when they are first asked.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Calls an engine's function by its name.
#[derive(Clone, Debug)]
pub(super) struct Tools(Function);

impl Tools {
    pub(super) fn new(call: Function) -> Self {
        Self(call)
    }

    /// The function's answer.
    ///
    /// # Errors
    /// When the engines could not be loaded.
    pub(super) async fn call(&self, name: &str, inputs: &[&JsValue]) -> Result<JsValue, JsValue> {
        let all = Array::of1(&JsValue::from(name));
        for input in inputs {
            all.push(input);
        }
        let promise: Promise = self.0.apply(&JsValue::NULL, &all)?.dyn_into()?;
        JsFuture::from(promise).await
    }

    /// The function's answer as a text.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub(super) async fn text(&self, name: &str, inputs: &[&JsValue]) -> Result<String, JsValue> {
        Ok(self.call(name, inputs).await?.as_string().unwrap_or_default())
    }
}
