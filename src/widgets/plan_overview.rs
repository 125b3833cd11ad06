//! How far a plan is: week by week as a picture that is also a list, and role by role.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use crate::messages::Ui;
use crate::plan::Progress;

/// A week of the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Week {
    /// What the week holds, in words.
    pub(crate) words: String,
    /// Open tasks.
    pub(crate) open: u32,
    /// Done tasks.
    pub(crate) done: u32,
    /// Whether it is the current week.
    pub(crate) is_now: bool,
    /// The events of this week, in words.
    pub(crate) events: Vec<String>,
}

/// The whole overview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Overview {
    /// Weeks in order.
    pub(crate) weeks: Vec<Week>,
    /// Roles with their phases: before, on the day, after.
    pub(crate) roles: Vec<(String, [Progress; 3])>,
}

/// The picture and the roles.
#[component]
pub(crate) fn PlanOverview(ui: Ui, #[prop(into)] overview: Signal<Overview>) -> impl IntoView {
    move || {
        let Overview { weeks, roles } = overview.get();
        // The widest bar is the fullest week.
        let most = weeks.iter().map(|week| week.open + week.done).max().unwrap_or(1).max(1);
        let weeks = weeks.into_iter().map(|week| row(week, most)).collect_view();
        let roles =
            roles.into_iter().map(|(role, phases)| role_row(&ui, role, phases)).collect_view();
        view! {
            <section class="weeks">
                <h2>{ui.plan_weeks()}</h2>
                <ol>{weeks}</ol>
            </section>
            <section class="roles-progress">
                <h2>{ui.plan_roles_progress()}</h2>
                <ul>{roles}</ul>
            </section>
        }
    }
}

/// A week: the words, and the bar that shows the same.
fn row(week: Week, most: u32) -> impl IntoView + use<> {
    let Week { words, open, done, is_now, events } = week;
    let share = |count: u32| (count * 100 / most).to_string();
    let bar = format!(
        "<rect class=\"bar-done\" width=\"{}\" height=\"10\"/>\
         <rect class=\"bar-open\" x=\"{}\" width=\"{}\" height=\"10\"/>",
        share(done),
        share(done),
        share(open),
    );
    let events = events.into_iter().map(|event| view! { <strong>{event}</strong> }).collect_view();
    view! {
        <li aria-current=is_now.then_some("date")>
            <span>{words}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" inner_html=bar></svg>
            {events}
        </li>
    }
}

fn role_row(ui: &Ui, role: String, phases: [Progress; 3]) -> impl IntoView + use<> {
    let names = [ui.plan_phase_before(), ui.plan_phase_day(), ui.plan_phase_after()];
    let (mut all, mut parts) = (Progress::default(), Vec::new());
    for (name, Progress { done, total }) in names.into_iter().zip(phases) {
        all.done += done;
        all.total += total;
        if total > 0 {
            parts.push(format!("{name} {}", ui.progress_count(done, total)));
        }
    }
    let label = format!("{role}: {}", ui.progress_label());
    view! {
        <li>
            <span>{role}</span>
            <progress
                aria-label=label
                max=all.total.to_string()
                value=all.done.to_string()
            ></progress>
            <small>{parts.join(" · ")}</small>
        </li>
    }
}
