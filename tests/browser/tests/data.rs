//! The page of backups: saving everything as a file, and bringing it back.

use kickoff_browser_tests::data::{
    BOX, BOX_IS_OPEN, NO_BOX, at_the_data, backup, chooses, decides, everything, groups, has_focus,
    hears, lines, opens, pastes, plan, record, saves, sees_box, stores, with_setting,
};
use kickoff_browser_tests::{Result, ensure, site};
use serde_json::{Value, json};

/// Keys as the driver names them (section 17.4.2 of its standard).
const ESCAPE: &str = "\u{e00c}";
const ENTER: &str = "\u{e007}";

const VERSION: (&str, &str) = ("kickoff:version", "2");
/// One record of each kind, and one that is none.
const WORK: &[(&str, &str)] = &[
    VERSION,
    ("kickoff:device", "k3v9"),
    ("kickoff:task:district.register", r#"{"at":1795240800000,"by":"k3v9","status":"done"}"#),
    (
        "kickoff:task:district.recruit-schools",
        r#"{"at":1795240860000,"by":"k3v9","date":"2026-11-27","note":"Douze sur vingt.","status":"in-progress"}"#,
    ),
    ("kickoff:event:1795240800000", r#"{"at":1795240800000,"by":"k3v9","press":"no"}"#),
    (
        "kickoff:task:1795240800000/event.run-of-show",
        r#"{"at":1795240800000,"by":"k3v9","status":"done"}"#,
    ),
    (
        "kickoff:blank:organisation",
        r#"{"at":1795240900000,"by":"k3v9","value":"Académie de Lyon"}"#,
    ),
    ("kickoff:blank:school", r#"{"at":1795240900000,"by":"k3v9","value":"École Ampère 🎒"}"#),
    ("kickoff:row:run-of-show/1", r#"{"at":1795240910000,"by":"k3v9","minutes":"7"}"#),
    (
        "kickoff:draft:share",
        r#"{"at":1795240920000,"by":"k3v9","text":"On y va !","url":"https://example.org/"}"#,
    ),
    ("kickoff:setting:roles", r#"{"at":1795240940000,"by":"k3v9","press":"no"}"#),
    ("kickoff:setting:language", r#"{"at":1795240940000,"by":"k3v9","value":"fr"}"#),
    ("kickoff:poll:parents", r#"{"at":1795240950000,"by":"k3v9","choices":[1.0,{"a":null}]}"#),
    ("kickoff:task:event.agenda", "{\"status\":\"do"),
    ("elsewhere", "not ours"),
];

/// The least that a record says.
fn ticked(at: u64) -> Value {
    json!({ "at": at, "by": "other", "status": "done" })
}

#[tokio::test]
async fn everything_goes_into_a_file_with_a_speaking_name() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", WORK).await?;
    let before = plan(&person).await?;
    let (name, file) = saves(&person).await?;
    ensure!(name == "kickoff-2026-11-21-academie-de-lyon.json", "{name}");
    hears(&person, "Enregistré sous le nom kickoff-2026-11-21-academie-de-lyon.json").await?;
    ensure!(file["format"] == "kickoff-backup" && file["version"] == 2, "{file}");
    ensure!(file["by"] == "k3v9" && file["organisation"] == "Académie de Lyon", "{file}");
    let made = file["made"].as_str().unwrap_or_default();
    ensure!(made.starts_with("2026-11-2") && made.ends_with('Z'), "{made}");
    for (key, text) in WORK {
        let Some(name) = key.strip_prefix("kickoff:") else { continue };
        let saved = file["records"].get(name);
        if ["version", "device", "task:event.agenda"].contains(&name) {
            ensure!(saved.is_none(), "{name} is no record");
        } else {
            let text: Value = serde_json::from_str(text)?;
            ensure!(saved == Some(&text), "{name} is in the file as {saved:?}");
        }
    }
    let damaged: Vec<_> = file["damaged"].as_object().into_iter().flatten().collect();
    ensure!(damaged.len() == 1, "{damaged:?}");
    ensure!(damaged.iter().all(|(name, text)| {
        name.starts_with("damaged:") && name.ends_with(":task:event.agenda") && **text == WORK[13].1
    }));
    ensure!(!file.to_string().contains("not ours"), "what is not ours stays where it is");
    ensure!(plan(&person).await? == before, "saving changes nothing");
    person.leave().await
}

#[tokio::test]
async fn a_backup_brings_everything_to_another_browser() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", WORK).await?;
    let (_, file) = saves(&person).await?;
    let before = plan(&person).await?;
    person.leave().await?;
    let person = at_the_data(&site.url, "en", &[]).await?;
    chooses(&person, file.to_string()).await?;
    sees_box(&person).await?;
    ensure!(person.reads("[data-preview-of]").await?.contains("Académie de Lyon"));
    ensure!(person.reads("[data-preview-made]").await?.contains("2026"));
    ensure!(groups(&person).await? == json!({ "added": 8, "settings": 1, "unknown": 1 }));
    let added =
        [lines(&person, "settings").await?, lines(&person, "added").await?].concat().join("\n");
    let fields = ["Register the district | Status: ", "In progress", "Note: ", "Douze sur vingt."];
    for words in
        fields.iter().chain(&["November 27, 2026", "École Ampère 🎒", "On y va !", "Roles"])
    {
        ensure!(added.contains(words), "{words} is missing in {added}");
    }
    ensure!(!added.contains("district.register"), "titles, not ids: {added}");
    decides(&person, "merge").await?;
    hears(&person, "Added or changed: 10.").await?;
    ensure!(plan(&person).await? == before, "the same records");
    ensure!(record(&person, "setting:language").await?.is_null(), "the browser's own choice");
    // Once more: nothing is new.
    chooses(&person, file.to_string()).await?;
    sees_box(&person).await?;
    ensure!(groups(&person).await? == json!({ "same": 9, "unknown": 1 }));
    person.sees("nothing is newer", "document.querySelector('[data-nothing]').checkVisibility() && !document.querySelector('[data-action=merge]').checkVisibility()").await?;
    decides(&person, "cancel").await?;
    hears(&person, "Nothing was changed.").await?;
    // Everything is where it belongs.
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.sees_progress("district", 1).await?;
    person.sees("the note", "document.querySelector('[data-task=\"district.recruit-schools\"] [name=note]').value === 'Douze sur vingt.'").await?;
    person.goto(&format!("{}en/plan/", site.url)).await?;
    person.sees("the plan", "document.querySelector('[data-record=\"district.recruit-schools\"]')?.dataset.state === 'in-progress'").await?;
    person.goto(&format!("{}en/documents/press-release/", site.url)).await?;
    person.sees("the letter", "document.querySelector('#fill-school').value === 'École Ampère 🎒' && document.querySelector('[data-letter]').textContent.includes('École Ampère')").await?;
    person.goto(&format!("{}en/share/", site.url)).await?;
    person.sees("the post", "document.querySelector('[name=text]').value === 'On y va !'").await?;
    person.leave().await
}

#[tokio::test]
async fn the_box_tells_what_would_change_and_changes_nothing() -> Result<()> {
    let site = site::serve()?;
    let entries = [
        VERSION,
        ("kickoff:task:district.register", r#"{"at":1000,"by":"a","status":"done"}"#),
        ("kickoff:task:district.social", r#"{"at":3000,"by":"a","status":"done"}"#),
        ("kickoff:task:district.logistics", r#"{"at":1000,"by":"a","note":"mine"}"#),
    ];
    let person = at_the_data(&site.url, "fr", &entries).await?;
    let file = backup(&json!({
        "task:district.register": ticked(1000),
        "task:district.social": { "at": 2000, "by": "b", "status": "in-progress" },
        "task:district.logistics": { "at": 2000, "by": "b", "note": "theirs" },
        "task:district.homepage": ticked(2000),
        "poll:parents": { "at": 1, "choices": [1] },
        "task:event.agenda": 7,
        "damaged:1:task:x": "{",
    }));
    let before = everything(&person).await?;
    for way in ["cancel", "escape"] {
        chooses(&person, &file).await?;
        sees_box(&person).await?;
        let expected =
            json!({ "added": 1, "newer": 1, "older": 1, "same": 1, "unknown": 1, "unreadable": 2 });
        let found = groups(&person).await?;
        ensure!(found == expected, "{found}");
        let newer = lines(&person, "newer").await?.join("\n");
        ensure!(newer.contains("mine") && newer.contains("→ \u{2068}theirs"), "{newer}");
        let older = lines(&person, "older").await?;
        ensure!(older.len() == 1, "{older:?}");
        let open: Vec<String> = person
            .js("return [...document.querySelectorAll('[data-group][open]:not([hidden])')].map((group) => group.dataset.group)")
            .await?;
        ensure!(open == ["added", "newer"], "what changes is open: {open:?}");
        ensure!(person.js::<bool>("return document.activeElement.id === 'preview'").await?);
        ensure!(everything(&person).await? == before, "looking changes nothing");
        if way == "cancel" {
            decides(&person, "cancel").await?;
        } else {
            person.presses(ESCAPE).await?;
            person.sees("no box", NO_BOX).await?;
        }
        hears(&person, "Rien n'a changé.").await?;
        has_focus(&person).await?;
        ensure!(everything(&person).await? == before, "{way} changes nothing");
    }
    person.leave().await
}

#[tokio::test]
async fn merging_keeps_both_sides_and_is_taken_back_as_a_whole() -> Result<()> {
    let site = site::serve()?;
    let entries = [
        VERSION,
        ("kickoff:task:district.register", r#"{"at":3000,"by":"a","status":"done"}"#),
        ("kickoff:task:district.social", r#"{"at":3000,"by":"a","note":"later"}"#),
    ];
    let person = at_the_data(&site.url, "en", &entries).await?;
    let both = json!({
        "at": 2500, "by": "b", "note": "call Ann", "status": "to-do",
        "stamps": { "status": [2000, "b"] },
    });
    let file = backup(&json!({
        "task:district.register": both,
        "task:district.social": { "at": 2000, "by": "b", "note": "earlier" },
        "task:district.homepage": ticked(2000),
        "blank:school": { "at": 2000, "by": "b", "value": "Ampère" },
    }));
    let before = plan(&person).await?;
    chooses(&person, &file).await?;
    sees_box(&person).await?;
    let offered = groups(&person).await?;
    decides(&person, "merge").await?;
    hears(&person, "Added or changed: 3.").await?;
    let is_merged = async || {
        let register = record(&person, "task:district.register").await?;
        let social = record(&person, "task:district.social").await?;
        let homepage = record(&person, "task:district.homepage").await?;
        let school = record(&person, "blank:school").await?;
        ensure!(register["status"] == "done" && register["note"] == "call Ann", "{register}");
        ensure!(social["note"] == "later", "{social}");
        ensure!(homepage["status"] == "done" && school["value"] == "Ampère", "{homepage} {school}");
        Ok(())
    };
    is_merged().await?;
    person.clicks("[data-undo]").await?;
    person.sees("undone", "document.querySelector('[data-undo]').hidden").await?;
    let register = record(&person, "task:district.register").await?;
    ensure!(register["status"] == "done" && register["note"].is_null(), "{register}");
    for name in ["task:district.homepage", "blank:school"] {
        let gone = record(&person, name).await?;
        ensure!(gone["status"].is_null() && gone["value"].is_null(), "{gone}");
    }
    person.clicks("[data-redo]").await?;
    person.sees("done again", "!document.querySelector('[data-undo]').hidden").await?;
    is_merged().await?;
    // Taken back means that it leaves no trace: it can be brought in again, here or from here.
    person.clicks("[data-undo]").await?;
    person.sees("undone", "document.querySelector('[data-undo]').hidden").await?;
    ensure!(plan(&person).await? == before, "something is left");
    chooses(&person, &file).await?;
    sees_box(&person).await?;
    ensure!(groups(&person).await? == offered, "{}", groups(&person).await?);
    person.leave().await
}

#[tokio::test]
async fn a_backup_can_be_pasted_dropped_and_chosen_twice() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let file = backup(&json!({ "task:district.register": ticked(1000) }));
    let before = everything(&person).await?;
    for (text, words) in [
        ("", "Paste something first."),
        ("  \n", "Paste something first."),
        ("\u{feff}", "There is nothing in it."),
        ("register the district", "This is not a backup of Kickoff"),
        ("https://example.org/en/data/#main", "This is not a backup of Kickoff"),
        ("https://example.org/en/data/#plan=", "This link was cut off"),
        (&file[..file.len() - 9], "This backup was cut off"),
    ] {
        pastes(&person, text).await?;
        hears(&person, words).await?;
    }
    pastes(&person, &format!("\n {file}\n\n")).await?;
    sees_box(&person).await?;
    decides(&person, "cancel").await?;
    hears(&person, "Nothing was changed.").await?;
    has_focus(&person).await?;
    // The same file twice: a field of files does not tell of it by itself.
    for _ in 0..2 {
        chooses(&person, &file).await?;
        sees_box(&person).await?;
        decides(&person, "cancel").await?;
        hears(&person, "Nothing was changed.").await?;
    }
    // Anywhere on the page.
    let taken: Vec<bool> = person
        .js_with(
            "const transfer = new DataTransfer();
             transfer.items.add(new File([arguments[0]], 'kickoff.json'));
             const tell = (kind) => document.querySelector('h1').dispatchEvent(
               new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
             return [!tell('dragover'), !tell('drop')];",
            vec![json!(file)],
        )
        .await?;
    ensure!(taken == [true, true], "the browser would open the file instead: {taken:?}");
    sees_box(&person).await?;
    ensure!(everything(&person).await? == before, "nothing was changed so far");
    decides(&person, "merge").await?;
    hears(&person, "Added or changed: 1.").await?;
    // A word that is dragged is the browser's own affair.
    let taken: bool = person
        .js("const transfer = new DataTransfer();
             transfer.setData('text/plain', 'word');
             return !document.querySelector('h1').dispatchEvent(
               new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));")
        .await?;
    ensure!(!taken, "a text is not a file");
    person.leave().await
}

#[tokio::test]
async fn the_button_opens_the_list_of_files_and_says_so_there() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", &[]).await?;
    person
        .js::<()>("document.querySelector('input[name=backup]').addEventListener('click', (event) => { event.preventDefault(); window.asked = true; })")
        .await?;
    person.clicks("button[data-action=import]").await?;
    person.sees("the question for a file", "window.asked").await?;
    chooses(&person, "").await?;
    person
        .sees(
            "the message beside the button",
            "document.querySelector('[aria-labelledby=import] [data-outcome]').textContent.startsWith('Il n’y a rien dedans.')",
        )
        .await?;
    person.leave().await
}

#[tokio::test]
async fn a_plan_that_finds_no_room_changes_nothing() -> Result<()> {
    let site = site::serve()?;
    let mine = ("kickoff:task:district.register", r#"{"at":1,"by":"a","status":"done"}"#);
    let person = at_the_data(&site.url, "fr", &[VERSION, mine]).await?;
    let note = "x".repeat(3_000);
    let one = |at: u64| json!({ "at": at, "by": "b", "note": note });
    let file = backup(&json!({
        "task:district.register": one(2),
        "task:district.social": one(2),
        "task:district.homepage": one(2),
    }));
    person.fills_storage().await?;
    // Room for one of the three, not for all.
    for room in [0, 4_096] {
        person
            .js_with::<()>("localStorage.removeItem(`fill:${arguments[0]}:0`)", vec![json!(room)])
            .await?;
        let before = everything(&person).await?;
        for action in ["merge", "replace"] {
            chooses(&person, &file).await?;
            sees_box(&person).await?;
            decides(&person, action).await?;
            hears(&person, "La place manque dans ce navigateur : rien n'a changé.").await?;
            ensure!(everything(&person).await? == before, "{action} with room for {room}");
        }
    }
    person.leave().await
}

/// Where storage is blocked the page has everything that was entered since it was opened, and no more.
#[tokio::test]
async fn where_nothing_can_be_kept_the_page_says_so_and_saves_what_there_is() -> Result<()> {
    let site = site::serve()?;
    let blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });";
    let person = with_setting(&site.url, "en", &[], blocked).await?;
    person
        .sees("the place", "document.querySelector('[data-mode=memory]').checkVisibility()")
        .await?;
    person.sees("the message", "document.querySelector('[data-widget=problems]').textContent.includes('allow this site to store data')").await?;
    chooses(&person, backup(&json!({ "task:district.register": ticked(1000) }))).await?;
    sees_box(&person).await?;
    decides(&person, "merge").await?;
    hears(&person, "Added or changed: 1.").await?;
    // What other pages of the tab keep in memory, too.
    person.clicks(".site-head a[href$='/en/plan/']").await?;
    person
        .sees(
            "the tick",
            "document.querySelector('[data-record=\"district.register\"]')?.dataset.state === 'done'",
        )
        .await?;
    person.driver.back().await?;
    person.sees("the page", "document.querySelector('[data-widget=data]')").await?;
    person.waits_for_widgets().await?;
    let (_, file) = saves(&person).await?;
    ensure!(file["records"]["task:district.register"] == ticked(1000), "{file}");
    person.clicks("[data-undo]").await?;
    let (_, file) = saves(&person).await?;
    ensure!(file["records"]["task:district.register"]["status"].is_null(), "{file}");
    person.leave().await
}

#[tokio::test]
async fn files_of_every_version_are_read() -> Result<()> {
    let site = site::serve()?;
    for (file, lyon) in [
        (include_str!("../../fixtures/backup-1.json"), "Académie de Lyon"),
        (include_str!("../../fixtures/backup-2.json"), "Académie de Lyon"),
    ] {
        let person = at_the_data(&site.url, "fr", &[]).await?;
        chooses(&person, file).await?;
        sees_box(&person).await?;
        ensure!(person.reads("[data-preview-of]").await?.contains(lyon));
        ensure!(groups(&person).await?["unreadable"].is_null(), "{}", groups(&person).await?);
        decides(&person, "merge").await?;
        hears(&person, "Ajoutés ou modifiés").await?;
        let schools = record(&person, "task:district.recruit-schools").await?;
        ensure!(schools["status"] == "in-progress" && schools["date"] == "2026-11-27", "{schools}");
        ensure!(record(&person, "poll:parents").await?["choices"] == json!([1.0, { "a": null }]));
        person.leave().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_keyboard_is_enough() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    person.downloads().await?;
    person.reaches("[data-action=export]").await?;
    person.presses(ENTER).await?;
    hears(&person, "Saved as kickoff-2026-11-21.json").await?;
    person.reaches("[aria-labelledby=import] summary").await?;
    person.presses(ENTER).await?;
    person.reaches("#pasted").await?;
    let file = backup(&json!({ "task:district.register": ticked(1000) }));
    person.presses(&file.replace("Académie de Lyon", "Lyon")).await?;
    for end in ["escape", "merge"] {
        person.reaches("[data-action=read-pasted]").await?;
        person.presses(ENTER).await?;
        sees_box(&person).await?;
        person.sees("the heading", "document.activeElement.id === 'preview'").await?;
        if end == "escape" {
            person.presses(ESCAPE).await?;
            person.sees("no box", NO_BOX).await?;
            hears(&person, "Nothing was changed.").await?;
            person.js::<()>("document.querySelector('#pasted').focus()").await?;
        } else {
            person.reaches(&format!("{BOX} [data-action=merge]")).await?;
            person.presses(ENTER).await?;
            hears(&person, "Added or changed: 1.").await?;
        }
        has_focus(&person).await?;
    }
    person.reaches("[data-action=erase]").await?;
    person.presses(ENTER).await?;
    person.sees("the field", "document.activeElement.id === 'erase-word'").await?;
    person.presses(ESCAPE).await?;
    person.sees("the button", "document.activeElement.dataset.action === 'erase'").await?;
    person.leave().await
}

/// More than the list shows is counted, and the page stays quick.
#[tokio::test]
async fn a_large_backup_is_counted_and_brought_in() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let records: serde_json::Map<String, Value> =
        (0..2_000).map(|id| (format!("blank:{id}/school"), ticked(id + 1))).collect();
    chooses(&person, backup(&records.into())).await?;
    sees_box(&person).await?;
    let count: String = person
        .js("return document.querySelector('[data-group=added] [data-count]').textContent")
        .await?;
    ensure!(count == "2,000", "{count}");
    let added = lines(&person, "added").await?;
    ensure!(added.len() == 101 && added[100] == "and 1,900 more", "{:?}", added.last());
    decides(&person, "merge").await?;
    hears(&person, "Added or changed: 2,000.").await?;
    ensure!(plan(&person).await?.len() == 2_000);
    person.clicks("[data-undo]").await?;
    person
        .sees(
            "no value",
            "Object.keys(localStorage).filter((key) => key.startsWith('kickoff:blank:')).every((key) => !JSON.parse(localStorage[key]).status)",
        )
        .await?;
    person.leave().await
}

/// A backup that arrives while another one is looked at takes its place.
#[tokio::test]
async fn a_second_file_takes_the_place_of_the_first() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    chooses(&person, backup(&json!({ "task:district.register": ticked(1000) }))).await?;
    sees_box(&person).await?;
    chooses(&person, backup(&json!({ "task:district.social": ticked(1000) }))).await?;
    person
        .sees(
            "the second file",
            "document.querySelector('[data-group=added]').textContent.includes('social')",
        )
        .await?;
    // Another window erases or changes meanwhile: what counts is what is here in the end.
    stores(&person, &[("kickoff:task:district.social", r#"{"at":9000,"by":"a","note":"new"}"#)])
        .await?;
    decides(&person, "merge").await?;
    hears(&person, "Added or changed: 1.").await?;
    let social = record(&person, "task:district.social").await?;
    ensure!(social["note"] == "new" && social["status"] == "done", "{social}");
    ensure!(record(&person, "task:district.register").await?.is_null());
    opens(&person, &site.url, "en").await?;
    ensure!(!person.js::<bool>(&format!("return {BOX_IS_OPEN}")).await?);
    person.leave().await
}
