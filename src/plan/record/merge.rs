//! Two states of a record become one, in which nothing that was changed later is lost.

use std::cmp::Ordering;

use super::stamp::in_units;
use super::{Member, Record, Value};

impl Record {
    /// Of each member what changed later. Which of the two states is given first does not matter, nor how
    /// often or in which order several are merged; so tabs, backups and copies that people hand to each
    /// other agree in the end, whoever met whom.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        let mut members = self.members.clone();
        for theirs in &other.members {
            match self.find(&theirs.name) {
                Some(ours) if order(ours, theirs) != Ordering::Less => {}
                _ => super::put(
                    &mut members,
                    theirs.name.clone(),
                    theirs.value.clone(),
                    theirs.stamp.clone(),
                ),
            }
        }
        Self { stamp: self.stamp.clone().max(other.stamp.clone()), members }
    }

    /// Becomes as another state, as a change that `device` makes at `now`: what the other one does not have
    /// is taken away.
    #[must_use]
    pub fn replaced_by(&self, other: &Self, now: u64, device: &str) -> Self {
        let mut replaced = self.clone();
        let stamp = self.merge(other).stamp.next(now, device);
        for member in &self.members {
            if !other.has(&member.name) {
                let nothing = Value::Other("null".to_owned());
                replaced.change_one(&member.name, nothing, &stamp);
            }
        }
        for member in &other.members {
            let is_news = !member.value.is_taken_away() || self.has(&member.name);
            if is_news {
                replaced.change_one(&member.name, member.value.clone(), &stamp);
            }
        }
        replaced
    }

    /// The same with no time after `limit`, in milliseconds since 1970, and with names of devices that are not
    /// longer than ours can be.
    #[must_use]
    pub fn tamed(mut self, limit: u64) -> Self {
        /// Characters of the longest name of a device.
        const LONGEST: usize = 64;
        let members = self.members.iter_mut().map(|member| &mut member.stamp);
        for stamp in members.chain([&mut self.stamp]) {
            stamp.at = stamp.at.min(limit);
            if stamp.by.len() > LONGEST {
                stamp.by = stamp.by.chars().take(LONGEST).collect();
            }
        }
        self
    }

    /// Whether both say the same, whenever it was written.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |record: &Self| -> Vec<(String, Value)> {
            let members = record.members.iter().filter(|member| !member.value.is_taken_away());
            members.map(|member| (member.name.clone(), member.value.clone())).collect()
        };
        said(self) == said(other)
    }
}

/// Which of two states of a member counts. Two tabs of a device may change it in the same millisecond; then
/// the texts decide, so that every device decides alike.
fn order(ours: &Member, theirs: &Member) -> Ordering {
    ours.stamp.cmp(&theirs.stamp).then_with(|| {
        let [mut one, mut other] = [String::new(), String::new()];
        ours.value.write(&mut one);
        theirs.value.write(&mut other);
        in_units(&one, &other)
    })
}
