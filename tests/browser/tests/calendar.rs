//! The plan as a calendar file.

use kickoff_browser_tests::plan::{at_the_plan, exports};
use kickoff_browser_tests::{Result, ensure, site};

/// The properties of the entry whose identifier begins so; it ends in the plan's own.
fn entry<'a>(lines: &'a [String], uid: &str) -> Vec<&'a str> {
    let start = lines.iter().position(|line| line.starts_with(&format!("UID:{uid}@")));
    let lines = lines.iter().skip(start.unwrap_or(lines.len()));
    lines.take_while(|line| *line != "END:VEVENT").map(String::as_str).collect()
}

#[tokio::test]
async fn the_calendar_has_deadlines_and_the_event_in_its_own_zone() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_plan(&site.url, "en").await?;
    person.fills("[name=event-name]", "Kickoff; Lincoln, \\ \"A\"").await?;
    person.fills("[name=event-date]", "2026-12-08").await?;
    person.fills("[name=start-time]", "10:00").await?;
    person.fills("[name=end-time]", "11:05").await?;
    person.fills("[name=place]", "Gym").await?;
    person.fills("[name=time-zone]", "Europe/Paris").await?;
    person.ticks("district.register").await?;
    let lines = exports(&person).await?;
    let event = entry(&lines, "event.");
    for line in [
        "DTSTART:20261208T090000Z",
        "DTEND:20261208T100500Z",
        "SUMMARY;LANGUAGE=en:Kickoff\\; Lincoln\\, \\\\ \"A\"",
        "LOCATION;LANGUAGE=en:Gym",
        "TRIGGER:-PT1H",
    ] {
        ensure!(event.contains(&line), "{line} in {event:?}");
    }
    let pitch = entry(&lines, "task.press.pitch");
    ensure!(pitch.contains(&"DTSTART;VALUE=DATE:20261124"), "{pitch:?}");
    let done = entry(&lines, "task.district.register");
    ensure!(done.iter().any(|line| line.starts_with("SUMMARY;LANGUAGE=en:✓ ")), "{done:?}");
    ensure!(!done.contains(&"BEGIN:VALARM"), "nobody is reminded of what is done: {done:?}");
    let uids = |lines: &[String]| -> Vec<String> {
        lines.iter().filter(|line| line.starts_with("UID:")).cloned().collect()
    };
    let first = uids(&lines);
    // On the other side of the change of clocks, and far away. The identifiers stay.
    for (date, zone, start) in [
        ("2026-10-24", "Europe/Paris", "DTSTART:20261024T080000Z"),
        ("2026-10-26", "Europe/Paris", "DTSTART:20261026T090000Z"),
        ("2026-12-08", "America/Noronha", "DTSTART:20261208T120000Z"),
        ("2026-12-08", "Asia/Kathmandu", "DTSTART:20261208T041500Z"),
        ("2028-02-29", "Pacific/Auckland", "DTSTART:20280228T210000Z"),
    ] {
        person.fills("[name=event-date]", date).await?;
        person.fills("[name=time-zone]", zone).await?;
        let lines = exports(&person).await?;
        let event = entry(&lines, "event.");
        ensure!(event.contains(&start), "{date} {zone}: {event:?}");
        ensure!(uids(&lines) == first, "importing again updates");
    }
    // A zone that nobody knows is said, and does not keep the file back.
    person.fills("[name=time-zone]", "Moon/Tranquility").await?;
    person
        .sees(
            "the hint",
            "document.querySelector('[data-event-note]').textContent.includes('Moon/Tranquility')",
        )
        .await?;
    exports(&person).await?;
    person.leave().await
}
