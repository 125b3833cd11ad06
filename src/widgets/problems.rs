//! What went wrong, and what to do.

#![expect(unreachable_pub, reason = "the component macro declares everything it makes public")]

use std::rc::Rc;

use leptos::prelude::*;

use crate::messages::Ui;
use crate::store::Problem;

/// What happens after a message was dismissed: its button, which had the focus, is gone.
pub(crate) type Dismissed = Rc<dyn Fn()>;

/// The messages. They fill the page's own `role=alert` region, which exists, empty, from the first
/// byte: screen readers announce what changes in a region they know.
#[component]
pub(crate) fn Problems(
    ui: Ui,
    problems: RwSignal<Vec<Problem>>,
    dismissed: Dismissed,
    /// Where what was set aside can be seen.
    data_page: String,
) -> impl IntoView {
    // Leptos wants what reacts to signals to be sendable, although a page has one thread.
    let dismissed = StoredValue::new_local(dismissed);
    move || {
        problems
            .get()
            .into_iter()
            .map(|problem| {
                let dismiss = move |_| {
                    problems.update(|all| all.retain(|other| *other != problem));
                    dismissed.with_value(|dismissed| dismissed());
                };
                view! {
                    <div class="notice">
                        <p>{words(&ui, problem)} " " {link(&ui, problem, &data_page)}</p>
                        <button type="button" on:click=dismiss>
                            {ui.problem_dismiss()}
                        </button>
                    </div>
                }
            })
            .collect_view()
    }
}

fn link(ui: &Ui, problem: Problem, data_page: &str) -> Option<impl IntoView + use<>> {
    let is_aside = matches!(problem, Problem::Damaged(_));
    is_aside.then(|| view! { <a href=data_page.to_owned()>{ui.problem_damaged_see()}</a> })
}

fn words(ui: &Ui, problem: Problem) -> String {
    match problem {
        Problem::Blocked => ui.problem_blocked(),
        Problem::Full => ui.problem_full(),
        Problem::Damaged(count) => ui.problem_damaged(count),
        Problem::Newer => ui.problem_newer(),
        // Said by the page of backups, which alone brings something in.
        Problem::Partly => String::new(),
        Problem::Older => ui.problem_older(),
    }
}
