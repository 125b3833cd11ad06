//! The keyboard of a person who has put the mouse away.

use anyhow::{Result, bail};
use serde_json::json;

use crate::Person;

/// The Tab key, as drivers of browsers name it.
pub const TAB: &str = "\u{e004}";

/// More stops than any page has.
const MOST_STOPS: usize = 200;

impl Person {
    /// Presses a key without naming the element that has the focus: drivers focus what they name, and a field of
    /// a date would begin again with its day.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn taps(&self, key: &str) -> Result<()> {
        Ok(self.driver.action_chain().send_keys(key).perform().await?)
    }

    /// Presses Tab until something has the focus.
    ///
    /// # Errors
    /// When it is out of reach.
    pub async fn reaches(&self, selector: &str) -> Result<()> {
        let there = format!("return document.activeElement.matches({})", json!(selector));
        for _ in 0..MOST_STOPS {
            if self.js(&there).await? {
                return Ok(());
            }
            self.taps(TAB).await?;
        }
        bail!("the keyboard does not reach {selector}")
    }
}
