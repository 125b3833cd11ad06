//! Messages to the person: what was done, and what went wrong.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use leptos::prelude::*;

use crate::messages::Ui;
use crate::store::Problem;

/// The two live regions of a page. Both exist, empty, from the first byte: screen readers announce
/// what changes in a region they know.
#[component]
pub(crate) fn Notices(
    ui: Ui,
    #[prop(into)] announcement: Signal<String>,
    problems: RwSignal<Vec<Problem>>,
) -> impl IntoView {
    let list = move || {
        problems
            .get()
            .into_iter()
            .map(|problem| {
                let dismiss = move |_| problems.update(|all| all.retain(|other| *other != problem));
                view! {
                    <div class="notice">
                        <p>{words(&ui, problem)}</p>
                        <button type="button" on:click=dismiss>{ui.problem_dismiss()}</button>
                    </div>
                }
            })
            .collect_view()
    };
    view! {
        <div role="status" class="visually-hidden">{move || announcement.get()}</div>
        <div role="alert">{list}</div>
    }
}

fn words(ui: &Ui, problem: Problem) -> String {
    match problem {
        Problem::Blocked => ui.problem_blocked(),
        Problem::Full => ui.problem_full(),
        Problem::Damaged(count) => ui.problem_damaged(count),
        Problem::Newer => ui.problem_newer(),
    }
}
