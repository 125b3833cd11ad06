//! What a letter's blanks are and how a filled one reads; the timed tables of events.
//!
//! Knows nobody. The words of letters live in `locales/`; what a person fills in is kept by `store`.

mod agenda;
mod blank;
mod contract;
mod reading;
mod template;

pub use agenda::{Agenda, Change, Row, Slot, clock_time, minutes, order_of};
pub use blank::{Blank, Group, Kind};
pub use contract::{Form, contract};
pub use reading::{full_date, time_of_day};
pub use template::{Piece, from_field, mark, pieces, to_field};
