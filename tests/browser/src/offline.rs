//! What journeys without a connection share.

use anyhow::Result;

use crate::Person;

/// How many files of the site are kept, over all versions.
const KEPT: &str = "caches.keys().then(async (names) => {
    let sum = 0;
    for (const name of names) sum += (await (await caches.open(name)).keys()).length;
    return sum;
})";

/// Opens a page and waits until its language is kept.
///
/// # Errors
/// When it never is.
pub async fn keeps_the_page(person: &Person, site: &str, path: &str) -> Result<()> {
    person.goto(&format!("{site}{path}")).await?;
    let language = path.split('/').next().unwrap_or_default();
    is_whole(person, language).await
}

/// Waits until every file of a language is kept, as the worker says.
///
/// # Errors
/// When it never is.
pub async fn is_whole(person: &Person, language: &str) -> Result<()> {
    let question = format!(
        "return navigator.serviceWorker.getRegistration().then((registration) =>
           !registration?.active ? false : new Promise((resolve) => {{
             const {{ port1, port2 }} = new MessageChannel();
             port1.onmessage = ({{ data }}) => {{
               const found = data.result?.languages?.{language};
               resolve(Boolean(found) && found.done === found.total);
             }};
             registration.active.postMessage({{ type: 'state' }}, [port2]);
           }}))"
    );
    let what = format!("{language} to be kept");
    person.waits(&what, || async { person.js::<bool>(&question).await.unwrap_or(false) }).await
}

/// How many files are kept, over all versions.
///
/// # Errors
/// When the page does not answer.
pub async fn kept_files(person: &Person) -> Result<usize> {
    person.js(&format!("return {KEPT}")).await
}

/// Opens an address of the site and waits for the page that it leads to.
///
/// # Errors
/// When it does not.
pub async fn opens(person: &Person, site: &str, path: &str, page: &str) -> Result<()> {
    person.goto(&format!("{site}{path}")).await?;
    let question = format!(
        "new URL(location.href).pathname.replace('index.html', '') === new URL('{site}{page}').pathname
         && document.readyState === 'complete' && document.querySelector('h1')"
    );
    person.sees(page, &question).await
}

/// Opens the page about the app and waits until its language is kept.
///
/// # Errors
/// When it never is.
pub async fn at_the_app_page(person: &Person, site: &str, language: &str) -> Result<()> {
    person.goto(&format!("{site}{language}/app/")).await?;
    let row = format!("document.querySelector('[data-kept={language}] [data-is=whole]')");
    person.sees("that the language is kept", &format!("!{row}.hidden")).await
}
