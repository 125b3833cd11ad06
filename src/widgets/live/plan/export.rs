//! The plan as a calendar file.

use super::{PageWords, Planner, zone};
use crate::calendar::{Alarm, Calendar, Entry, Transparency, When, Written};
use crate::plan::Status;
use crate::store::Key;
use crate::widgets::live::{dom, files};

/// How long an event lasts when nobody said, in minutes: the proposed run of show.
const USUAL_LENGTH: u32 = 65;
/// When the reminder of a deadline comes, in minutes after midnight of the day before it.
const MORNING: u16 = 9 * 60;
/// When the reminder of an event comes, in minutes before it.
const BEFORE_EVENT: i32 = 60;

impl Planner {
    /// Hands the person a file with all deadlines and events shown.
    pub(super) fn export(&self) {
        let Some(Written { text, written, skipped }) = self.calendar() else { return };
        let is_saved = written > 0
            && files::save("kickoff.ics", "text/calendar;charset=utf-8", &text).is_some();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        self.say(|ui| {
            let mut words = match (is_saved, written) {
                (true, _) => ui.plan_saved(count(written)),
                (false, 0) => ui.plan_nothing_to_save(),
                (false, _) => ui.plan_not_saved(),
            };
            if skipped > 0 {
                words = format!("{words} {}", ui.plan_skipped(count(skipped)));
            }
            words
        });
    }

    /// What the identifiers of this plan's entries end in. It is random, kept with the plan, and says
    /// nothing else, so that the files of two people can stand in one calendar.
    fn ending(&self) -> String {
        let key = Key::Setting("plan".to_owned());
        let mut id = self.text(key.clone(), "value");
        if id.is_empty() {
            id = dom::random_name();
            self.tasks.session.keep(key.clone(), &[("value", &id)]);
            self.read(&key);
        }
        format!("@{id}.kickoff")
    }

    fn calendar(&self) -> Option<Written> {
        let ending = self.ending();
        let page = self.page.borrow();
        let PageWords { ui, catalogue, .. } = page.as_ref()?;
        let (items, events) = (self.items.borrow(), self.events.borrow());
        let mut entries = Vec::new();
        for (place, event) in events.iter().enumerate() {
            let is_shown =
                items.iter().any(|item| item.event == place && self.is_wanted(item, catalogue));
            if let Some(date) = event.date.filter(|_| is_shown) {
                let minute = zone::minutes(&self.blank(event, "start-time"));
                let when = match minute {
                    None => When::Day(date.date()),
                    Some(minute) => {
                        let end = zone::minutes(&self.blank(event, "end-time"));
                        let zone = self.blank(event, "time-zone");
                        let offset = |minute| zone::offset(date, minute, zone.trim());
                        // Clocks may change in between.
                        let duration = end.filter(|end| *end > minute).map(|end| {
                            i32::from(end - minute) + i32::from(offset(minute))
                                - i32::from(offset(end))
                        });
                        let duration = duration.and_then(|duration| u32::try_from(duration).ok());
                        When::Time {
                            date: date.date(),
                            minute,
                            offset: offset(minute),
                            duration: duration.unwrap_or(USUAL_LENGTH),
                        }
                    }
                };
                entries.push(Entry {
                    uid: format!("event.{}{ending}", event.id),
                    summary: if event.name == ui.plan_event_first() {
                        ui.calendar_event()
                    } else {
                        event.name.clone()
                    },
                    description: String::new(),
                    location: self.blank(event, "place"),
                    url: None,
                    when,
                    alarm: minute.map(|_| Alarm { minutes_before: BEFORE_EVENT }),
                    transparency: Transparency::Opaque,
                });
            }
        }
        for item in items.iter().filter(|item| self.is_wanted(item, catalogue)) {
            let Some(task) = catalogue.tasks.get(item.task) else { continue };
            if item.status == Status::NotForUs {
                continue;
            }
            let is_done = item.status == Status::Done;
            let role = catalogue.workflows.get(task.workflow);
            let role = role.map(|workflow| workflow.role.clone()).unwrap_or_default();
            let event = events.get(item.event).filter(|_| events.len() > 1);
            let of_event = event.map(|event| format!(" ({})", event.name)).unwrap_or_default();
            let note = self.text(Key::Task(item.record.clone()), "note");
            let about = ui.calendar_task(role);
            entries.push(Entry {
                uid: format!("task.{}{ending}", item.record),
                summary: format!("{}{}{of_event}", if is_done { "✓ " } else { "" }, task.title),
                description: if note.is_empty() { about } else { format!("{note}\n\n{about}") },
                location: String::new(),
                url: None,
                when: When::Day(item.due().date()),
                alarm: (!is_done).then(|| Alarm::on_day(1, MORNING)),
                transparency: Transparency::Transparent,
            });
        }
        let calendar = Calendar {
            product: "-//Kickoff//Plan//EN".to_owned(),
            uid: format!("plan{ending}"),
            name: ui.calendar_name(),
            language: dom::language(),
            stamp: dom::now(),
            entries,
        };
        Some(calendar.write())
    }
}
