//! How far a plan is, week by week and role by role: a picture that is also a list.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

/// A line: a week or a role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    /// What the bar shows, in words.
    pub(crate) words: String,
    /// Open tasks.
    pub(crate) open: u32,
    /// Done tasks.
    pub(crate) done: u32,
    /// What else there is to say: events of the week, phases of the role.
    pub(crate) notes: String,
    /// Whether it is the current week.
    pub(crate) is_now: bool,
}

/// A list of lines with its title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Chart {
    /// What the lines are.
    pub(crate) title: String,
    /// The lines in order.
    pub(crate) lines: Vec<Line>,
    /// Whether a full bar is the line with the most tasks; else each line has its own measure.
    pub(crate) has_common_measure: bool,
}

/// All charts.
#[component]
pub(crate) fn PlanOverview(#[prop(into)] charts: Signal<Vec<Chart>>) -> impl IntoView {
    move || charts.get().into_iter().map(chart).collect_view()
}

fn chart(chart: Chart) -> impl IntoView {
    let Chart { title, lines, has_common_measure } = chart;
    let most = lines.iter().map(|line| line.open + line.done).max().unwrap_or_default();
    let lines = lines
        .into_iter()
        .map(|line| {
            let full = if has_common_measure { most } else { line.open + line.done };
            row(line, full.max(1))
        })
        .collect_view();
    view! {
        <section class="chart">
            <h2>{title}</h2>
            <ol>{lines}</ol>
        </section>
    }
}

/// The words, and the bar that shows the same.
fn row(line: Line, full: u32) -> impl IntoView {
    let Line { words, open, done, notes, is_now } = line;
    let share = |count: u32| (count * 100 / full).to_string();
    view! {
        <li aria-current=is_now.then_some("date")>
            <span>{words}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <path class="bar-open" d=bar(&share(done), &share(open)) />
                <path class="bar-done" d=bar("0", &share(done)) />
            </svg>
            <small>{notes}</small>
        </li>
    }
}

/// A rectangle from `start`, `length` wide.
fn bar(start: &str, length: &str) -> String {
    ["M", start, " 0h", length, "v10h-", length, "z"].concat()
}
