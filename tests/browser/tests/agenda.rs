//! The run of show: durations, rows, order and times, by mouse and by keyboard.

use kickoff_browser_tests::{Person, Result, ensure, site};

const RUN: &str = "en/documents/run-of-show/";

async fn at_the_run(site: &str) -> Result<Person> {
    let person = Person::new().await?;
    person.goto(&format!("{site}{RUN}")).await?;
    person.fills("#fill-start-time", "10:00").await?;
    person.waits_for_widgets().await?;
    Ok(person)
}

async fn order(person: &Person) -> Result<String> {
    person.js("return [...document.querySelectorAll('tr[data-row]')].map((row) => row.dataset.row).join(' ')").await
}

async fn sees_total(person: &Person, words: &str) -> Result<()> {
    person.sees(words, &format!("document.querySelector('.agenda-total').textContent.replace(/\\u202f/g, ' ').includes({words:?})")).await
}

#[tokio::test]
async fn times_follow_the_start_and_the_durations() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_run(&site.url).await?;
    sees_total(&person, "65 minutes in all, until 11:05 AM").await?;
    person.fills("#minutes-2", "20").await?;
    sees_total(&person, "75 minutes in all, until 11:15 AM").await?;
    person
        .sees("the third row", "document.querySelector('tr[data-row=\"3\"] .agenda-time').textContent.replace(/\\u202f/g, ' ') === '10:25 AM–10:40 AM'")
        .await?;
    // What is no duration changes nothing.
    for wrong in ["", "-5", "1e9", "99999"] {
        person.fills("#minutes-2", wrong).await?;
    }
    sees_total(&person, "75 minutes").await?;
    // The other language and another day show the same.
    person.goto(&format!("{}fr/documents/run-of-show/", site.url)).await?;
    person.sees("the French total", "document.querySelector('.agenda-total').textContent.includes('75 minutes en tout, jusqu’à 11\u{a0}h\u{a0}15')").await?;
    person.leave().await
}

#[tokio::test]
async fn rows_move_by_keyboard_and_keep_the_focus() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_run(&site.url).await?;
    person.js::<()>("document.querySelector('#down-2').focus()").await?;
    for expected in ["1 3 2 4 5 6", "1 3 4 2 5 6", "1 3 4 5 2 6", "1 3 4 5 6 2"] {
        person.presses("\u{e007}").await?;
        person
            .waits(expected, || async { order(&person).await.is_ok_and(|order| order == expected) })
            .await?;
    }
    // At the end one more press changes nothing, and the focus stays.
    person.presses("\u{e007}").await?;
    person.sees("the focus", "document.activeElement.id === 'down-2'").await?;
    ensure!(order(&person).await? == "1 3 4 5 6 2");
    person.goto(&format!("{}{RUN}", site.url)).await?;
    person
        .waits("the order kept", || async {
            order(&person).await.is_ok_and(|order| order == "1 3 4 5 6 2")
        })
        .await?;
    person.leave().await
}

#[tokio::test]
async fn rows_are_added_removed_and_brought_back() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_run(&site.url).await?;
    person.clicks("#remove-5").await?;
    sees_total(&person, "45 minutes").await?;
    person.sees("the focus", "document.activeElement.id === 'remove-6'").await?;
    person.clicks("#back-5").await?;
    sees_total(&person, "65 minutes").await?;
    ensure!(order(&person).await? == "1 2 3 4 5 6");
    person.clicks("#add-row").await?;
    sees_total(&person, "70 minutes").await?;
    // The new row is open for its words.
    person.sees("the field", "document.activeElement.id.startsWith('who-')").await?;
    let evil = "Choir <img src=x> {head-name} [x]";
    let added = "document.querySelector('tr[data-row]:last-child')";
    person.presses(evil).await?;
    // Escape closes it and goes back to its button.
    person.presses("\u{e00c}").await?;
    person.sees("the button", "document.activeElement.id.startsWith('edit-')").await?;
    person.sees("the text as typed", &format!("{added}.children[2].textContent.startsWith('Choir <img src=x> ') && !{added}.querySelector('img')")).await?;
    person.leave().await
}

/// Blanks in a row stay blanks while its words are edited.
#[tokio::test]
async fn an_edited_row_keeps_its_blanks() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_run(&site.url).await?;
    person.clicks("#edit-2").await?;
    let field = "document.querySelector('tr[data-row=\"2\"] textarea')";
    person
        .sees("the blank by its name", &format!("{field}.value === '[name of the principal]'"))
        .await?;
    person.js::<()>(&format!("{field}.focus(); {field}.setSelectionRange(99, 99)")).await?;
    person.presses(" and the mayor").await?;
    person.fills("#fill-head-name", "Ms. Ortiz").await?;
    person.clicks("#edit-2").await?;
    person.sees("both", "document.querySelector('tr[data-row=\"2\"]').children[2].textContent === 'Ms. Ortiz and the mayor'").await?;
    person.leave().await
}

/// Fields and buttons stay on the screen; paper and files get times and words.
#[tokio::test]
async fn paper_and_files_have_the_table_without_its_buttons() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_run(&site.url).await?;
    let folder = person.downloads().await?;
    person.clicks("[data-action=txt]").await?;
    let text = String::from_utf8(person.receives(&folder.join("run-of-show.txt")).await?)?;
    ensure!(text.contains("Time  Who  What"), "{text}");
    ensure!(text.replace('\u{202f}', " ").contains("10:00 AM–10:05 AM  "), "{text}");
    ensure!(!text.contains('✎') && !text.contains("Add a row"), "{text}");
    person.cdp("Emulation.setEmulatedMedia", serde_json::json!({ "media": "print" })).await?;
    let shown: u32 = person.js("return [...document.querySelectorAll('button, input')].filter((control) => control.offsetParent).length").await?;
    ensure!(shown == 0, "{shown} controls on paper");
    let pdf = person
        .cdp("Page.printToPDF", serde_json::json!({ "paperWidth": 8.27, "paperHeight": 11.69 }))
        .await?;
    let data = pdf["data"].as_str().unwrap_or_default();
    let pages = base64_pages(data);
    ensure!(pages == 1, "{pages} sheets");
    person.leave().await
}

/// A row that is being edited is on paper and in files as it stands.
#[tokio::test]
async fn an_open_row_is_exported_too() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_run(&site.url).await?;
    person.clicks("#edit-3").await?;
    person.sees("the field", "document.querySelector('#who-3')").await?;
    person.fills("#who-3", "Marie Curie,\n{place} [room or address]").await?;
    let folder = person.downloads().await?;
    person.clicks("[data-action=txt]").await?;
    let text = String::from_utf8(person.receives(&folder.join("run-of-show.txt")).await?)?;
    // Braces are words, line breaks stay, and a name in brackets is a blank of this letter.
    ensure!(text.contains("Marie Curie,\r\n{place} [room or address]"), "{text}");
    person.fills("#fill-place", "Main hall").await?;
    person.clicks("#edit-3").await?;
    person.sees("the blank", "document.querySelector('tr[data-row=\"3\"] .typed').textContent === 'Marie Curie,\\n{place} Main hall'").await?;
    person.clicks("#reset-rows").await?;
    person
        .sees(
            "the proposal",
            "document.querySelector('tr[data-row=\"3\"]').textContent.includes('Guest speaker')",
        )
        .await?;
    person.leave().await
}

/// The table wakes up under somebody's hands: focus, typed digits and presses count.
#[tokio::test]
async fn the_table_comes_alive_without_losing_anything() -> Result<()> {
    let site = site::server()?.slow("desk-", std::time::Duration::from_secs(2)).start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}{RUN}", site.url)).await?;
    person.clicks("#minutes-2").await?;
    person.fills("#minutes-2", "45").await?;
    person.clicks("#add-row").await?;
    person.waits_for_widgets().await?;
    sees_total(&person, "105 minutes").await?;
    person.sees("the focus", "document.activeElement.id.startsWith('who-')").await?;
    person.leave().await
}

/// Another tab changes the table while somebody types into it.
#[tokio::test]
async fn keys_go_where_the_person_is_although_another_tab_moves_rows() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_run(&site.url).await?;
    person.clicks("#edit-3").await?;
    person.sees("the field", "document.querySelector('#what-3')").await?;
    person.js::<()>("document.querySelector('#what-3').focus()").await?;
    person
        .js::<()>(
            "const text = JSON.stringify({ removed: 'yes', at: 5, by: 'other' });
             localStorage['kickoff:row:run-of-show/1'] = text;
             dispatchEvent(new StorageEvent('storage', { key: 'kickoff:row:run-of-show/1', newValue: text }));",
        )
        .await?;
    person
        .waits("the row gone", || async {
            order(&person).await.is_ok_and(|order| order == "2 3 4 5 6")
        })
        .await?;
    person.sees("the focus", "document.activeElement.id === 'what-3'").await?;
    person.presses("!").await?;
    person.sees("the key", "document.querySelector('#what-3').value.includes('!')").await?;
    person.leave().await
}

/// How many pages a PDF in base64 says it has.
fn base64_pages(data: &str) -> usize {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(data).unwrap_or_default();
    String::from_utf8_lossy(&bytes).matches("/Type /Page\n").count()
}
