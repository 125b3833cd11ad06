//! What the page of backups refuses, and what it reads although others have rewritten it.

use std::time::Duration;

use kickoff_browser_tests::data::{
    NO_BOX, at_the_data, backup, chooses, decides, everything, hears, lines, sees_box,
};
use kickoff_browser_tests::{Result, ensure, site};
use serde_json::{Value, json};

const VERSION: (&str, &str) = ("kickoff:version", "2");

/// The least that a record says.
fn ticked(at: u64) -> Value {
    json!({ "at": at, "by": "other", "status": "done" })
}

/// UTF-16 as some editors save it, with its mark in front.
fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
}

#[tokio::test]
async fn what_is_no_backup_is_refused_with_the_reason() -> Result<()> {
    let site = site::serve()?;
    let mine = ("kickoff:task:district.register", r#"{"at":3000,"by":"a","status":"done"}"#);
    let person = at_the_data(&site.url, "en", &[VERSION, mine]).await?;
    let before = everything(&person).await?;
    let good = backup(&json!({ "blank:school": { "at": 1, "value": "Ampère" } }));
    let latin = good.chars().map(|char| u8::try_from(char).unwrap_or(b'?')).collect();
    let mut odd = utf_16(&good, u16::to_le_bytes);
    odd.pop();
    let brackets = "[".repeat(100_000);
    let within = format!("{{\"format\":\"kickoff-backup\",\"version\":2,\"records\":{brackets}");
    for (bytes, words) in [
        (Vec::new(), "There is nothing in it."),
        ("\u{feff}".into(), "There is nothing in it."),
        ("Dear colleagues,".into(), "This is not a backup of Kickoff"),
        ("{}".into(), "This is not a backup of Kickoff"),
        ("[]".into(), "This is not a backup of Kickoff"),
        ("null".into(), "This is not a backup of Kickoff"),
        (good[..good.len() / 2].into(), "This backup was cut off or changed"),
        (good.replace('"', "“").into(), "This backup was cut off or changed"),
        (good.replace("\"version\":2", "\"version\":3").into(), "A newer version of Kickoff"),
        (good.replace("\"version\":2", "\"version\":1e99").into(), "A newer version of Kickoff"),
        (brackets.clone().into(), "This is not a backup of Kickoff"),
        (within.into(), "This backup was cut off or changed"),
        (latin, "Another program has rewritten this file"),
        (odd, "Another program has rewritten this file"),
        (vec![0x89, b'P', b'N', b'G', 0, 0xff], "This is not a backup of Kickoff"),
        (vec![b'k', 0, 0xff], "Another program has rewritten this file"),
    ] {
        chooses(&person, bytes).await?;
        hears(&person, words).await?;
        ensure!(person.js::<bool>(&format!("return {NO_BOX}")).await?, "a box for: {words}");
    }
    ensure!(everything(&person).await? == before, "nothing was changed");
    person.leave().await
}

#[tokio::test]
async fn encodings_that_editors_make_of_a_backup_are_read() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", &[VERSION]).await?;
    let school = json!({ "at": 1, "by": "b", "value": "Ampère 🎒" });
    let good = backup(&json!({ "blank:school": school }));
    for bytes in [
        utf_16(&good, u16::to_le_bytes),
        utf_16(&good, u16::to_be_bytes),
        format!("\u{feff}{good}").into(),
        good.replace(',', ",\r\n").into(),
    ] {
        chooses(&person, bytes).await?;
        sees_box(&person).await?;
        let added = lines(&person, "added").await?;
        ensure!(added.iter().any(|line| line.contains("Ampère 🎒")), "{added:?}");
        decides(&person, "cancel").await?;
        hears(&person, "Rien n'a changé.").await?;
    }
    person.leave().await
}

/// What a file of a hundred times the size of any backup does: an answer at once, nothing read.
#[tokio::test]
async fn a_huge_file_is_refused_before_it_is_read() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let read: bool = person
        .js("const transfer = new DataTransfer();
             const part = new Uint8Array(1_000_000);
             transfer.items.add(new File(new Array(50).fill(part), 'kickoff.json'));
             const read = Blob.prototype.arrayBuffer;
             window.wasRead = false;
             Blob.prototype.arrayBuffer = function () { window.wasRead = true; return read.call(this); };
             const input = document.querySelector('input[name=backup]');
             input.files = transfer.files;
             input.dispatchEvent(new Event('change', { bubbles: true }));
             await new Promise((done) => setTimeout(done));
             return window.wasRead;")
        .await?;
    hears(&person, "This is larger than any backup can be").await?;
    ensure!(!read, "the file was read");
    ensure!(person.js::<bool>("return !window.wasRead").await?);
    person.leave().await
}

#[tokio::test]
async fn hostile_names_and_values_stay_texts() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let records = r#"{
        "task:district.register": { "at": 1, "by": "b", "note": "first" },
        "task:district.register": { "at": 1, "by": "b", "note": "second" },
        "__proto__": { "at": 1, "by": "b", "polluted": "yes" },
        "task:__proto__": { "at": 1, "by": "b", "note": "n", "__proto__": { "polluted": "yes" } },
        "task:constructor": { "at": 1, "by": "b", "status": "done" },
        "task:<img src=x onerror=alert(1)>": { "at": 1, "by": "b", "note": "<b class=evil>bold</b>" },
        "blank:school": { "at": 1, "by": "b", "value": "</dialog><script class=evil>window.evil = 1</script>" },
        "blank:town": { "at": 1, "by": "b", "value": "a\u202egnp.exe\u2069\u0007" },
        "blank:{0}": { "at": 1, "by": "b", "value": "{1}{0}" }
    }"#;
    let file = format!(
        r#"{{"format":"kickoff-backup","version":2,"made":"<i class=evil>","organisation":"<u class=evil>us</u>","records":{records}}}"#
    );
    chooses(&person, &file).await?;
    sees_box(&person).await?;
    let added = lines(&person, "added").await?.join("\n");
    ensure!(added.contains("second") && !added.contains("first"), "the later one counts: {added}");
    ensure!(added.contains("<b class=evil>bold</b>") && added.contains("</dialog>"), "{added}");
    ensure!(added.contains("\u{2068}agnp.exe\u{2069}"), "{added}");
    ensure!(added.contains("{1}{0}"), "{added}");
    ensure!(person.reads("[data-preview-of]").await?.contains("<u class=evil>us</u>"));
    let is_calm: bool = person
        .js("return !document.querySelector('.evil, dialog img') && !window.evil && ({}).polluted === undefined && !document.querySelector('[data-preview-made]').checkVisibility()")
        .await?;
    ensure!(is_calm, "a value became an element");
    decides(&person, "merge").await?;
    hears(&person, "Added or changed:").await?;
    let proto: String = person.js("return localStorage['kickoff:task:__proto__']").await?;
    ensure!(proto.contains(r#""note":"n""#), "{proto}");
    // The plan, whose early script reads the same texts, stands it.
    person.goto(&format!("{}en/plan/", site.url)).await?;
    person.sees("the plan", "document.querySelector('.plan-group')").await?;
    ensure!(person.js::<bool>("return ({}).polluted === undefined && !window.evil").await?);
    person.leave().await
}

/// Whoever says that a record is from the end of time cannot keep others from changing it.
#[tokio::test]
async fn what_comes_from_the_future_is_told_and_can_still_be_changed() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", &[VERSION]).await?;
    let notice = "document.querySelector('[data-future]').checkVisibility()";
    let record = json!({ "task:district.register": ticked(1000) });
    chooses(&person, backup(&record)).await?;
    sees_box(&person).await?;
    ensure!(!person.js::<bool>(&format!("return {notice}")).await?, "1970 is not the future");
    decides(&person, "cancel").await?;
    chooses(&person, backup(&record).replace("1000", "1e300")).await?;
    sees_box(&person).await?;
    ensure!(person.js::<bool>(&format!("return {notice}")).await?, "nobody was told");
    decides(&person, "merge").await?;
    hears(&person, "Ajoutés ou modifiés : 1.").await?;
    for is_ticked in [true, false] {
        person.goto(&format!("{}fr/checklists/district/", site.url)).await?;
        person.sees_progress("district", u32::from(is_ticked)).await?;
        person.ticks("district.register").await?;
        person.sees_progress("district", u32::from(!is_ticked)).await?;
    }
    person.leave().await
}

/// Files that take their time do not freeze the page.
#[tokio::test]
async fn ten_megabytes_of_brackets_are_answered() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let open = "{\"format\":\"kickoff-backup\",\"version\":2,\"records\":{\"a:b\":";
    let text = format!("{open}{}", "[".repeat(9_900_000));
    let start = std::time::Instant::now();
    chooses(&person, &text).await?;
    hears(&person, "This backup was cut off or changed").await?;
    let taken = start.elapsed();
    ensure!(taken < Duration::from_secs(10), "{taken:?}");
    person.leave().await
}
