//! A plan in a link: making it, and opening it in another browser.

use std::time::{Duration, Instant};

use kickoff_browser_tests::data::{
    BOX_IS_OPEN, NO_BOX, at_the_data, chooses, decides, everything, groups, has_focus, hears,
    lines, opens, pastes, plan, record, sees_box, stores, waits_for_rest, with_setting,
};
use kickoff_browser_tests::{Person, Result, ensure, site};
use serde_json::{Value, json};

const VERSION: (&str, &str) = ("kickoff:version", "2");
const WORK: &[(&str, &str)] = &[
    VERSION,
    ("kickoff:device", "k3v9"),
    (
        "kickoff:task:district.register",
        r#"{"at":1000,"by":"k3v9","note":"call Ann","status":"done"}"#,
    ),
    ("kickoff:event:1795240800000", r#"{"at":1000,"by":"k3v9","press":"no"}"#),
    ("kickoff:blank:sender-name", r#"{"at":1000,"by":"k3v9","value":"Zoé"}"#),
    ("kickoff:blank:school", r#"{"at":1000,"by":"k3v9","value":"Ampère"}"#),
    ("kickoff:blank:organisation", r#"{"at":1000,"by":"k3v9","value":"Académie de Lyon"}"#),
    ("kickoff:blank:date", r#"{"at":1000,"by":"k3v9","value":"2026-12-08"}"#),
    ("kickoff:row:run-of-show/1", r#"{"at":1000,"by":"k3v9","minutes":"7"}"#),
    ("kickoff:draft:share", r#"{"at":1000,"by":"k3v9","text":"We take part!"}"#),
    ("kickoff:setting:roles", r#"{"at":1000,"by":"k3v9","press":"no"}"#),
    ("kickoff:setting:language", r#"{"at":1000,"by":"k3v9","value":"fr"}"#),
    ("kickoff:setting:shortcuts", r#"{"at":1000,"by":"k3v9","value":"no"}"#),
    ("kickoff:damaged:1:task:x", "{"),
];

/// Presses the button and takes the link.
async fn makes_link(person: &Person) -> Result<String> {
    person.js::<()>("document.querySelector('#link').value = ''").await?;
    person.clicks("[data-action=make-link]").await?;
    person.sees("the link", "document.querySelector('#link').checkVisibility() && document.querySelector('#link').value").await?;
    person.js("return document.querySelector('#link').value").await
}

/// What a link holds, unpacked by the browser itself.
async fn content(person: &Person, link: &str) -> Result<Value> {
    let text: String = person
        .js_with(
            "const [kind, signs] = arguments[0].split('#plan=')[1].split('.');
             const text = atob(signs.replaceAll('-', '+').replaceAll('_', '/'));
             const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
             if (kind === 'p') return new TextDecoder().decode(bytes);
             const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
             return new Response(stream).text();",
            vec![json!(link)],
        )
        .await?;
    Ok(serde_json::from_str(&text)?)
}

/// Opens a link as somebody who has the site open already or not.
async fn follows(person: &Person, link: &str) -> Result<()> {
    person.goto("about:blank").await?;
    person.goto(link).await?;
    person.sees("the page", "document.querySelector('[data-widget=data]')").await?;
    person.waits_for_widgets().await
}

/// A text that cannot be packed.
fn noise(length: usize) -> String {
    let mut state: u64 = 88_172_645_463_325_252;
    let signs = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        char::from(signs[usize::try_from(state % 64).unwrap_or_default()])
    };
    std::iter::repeat_with(next).take(length).collect()
}

#[tokio::test]
async fn a_link_brings_the_plan_after_a_look_and_leaves_the_address() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", WORK).await?;
    let before = plan(&person).await?;
    let link = makes_link(&person).await?;
    ensure!(link.starts_with(&format!("{}#plan=d.", site.url)), "{link}");
    ensure!(person.js::<bool>("return document.activeElement.id === 'link'").await?);
    let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    person.cdp("Browser.grantPermissions", allowed).await?;
    person.clicks("[data-action=copy-link]").await?;
    hears(&person, "Lien copié.").await?;
    let copied: String = person.js("return navigator.clipboard.readText()").await?;
    ensure!(copied == link, "{copied}");
    person.leave().await?;

    let mine = ("kickoff:task:district.social", r#"{"at":5,"by":"b","status":"done"}"#);
    // Whoever opens it reads the page in a language of their own.
    let language = ("kickoff:setting:language", r#"{"at":1,"by":"b","value":"fr"}"#);
    let person = at_the_data(&site.url, "en", &[VERSION, mine, language]).await?;
    let untouched = everything(&person).await?;
    follows(&person, &link).await?;
    sees_box(&person).await?;
    let expected = json!({ "added": 7, "settings": 1, "only-here": 1 });
    ensure!(groups(&person).await? == expected, "{}", groups(&person).await?);
    ensure!(everything(&person).await? == untouched, "looking changes nothing");
    ensure!(
        person.js::<bool>("return !location.href.includes('#')").await?,
        "the address holds it"
    );
    decides(&person, "cancel").await?;
    hears(&person, "Rien n'a changé.").await?;
    has_focus(&person).await?;
    ensure!(everything(&person).await? == untouched, "nothing was taken");
    // Neither reloading nor the other language offers it again.
    person.driver.refresh().await?;
    person.waits_for_widgets().await?;
    ensure!(person.js::<bool>(&format!("return {NO_BOX}")).await?);
    follows(&person, &link).await?;
    sees_box(&person).await?;
    decides(&person, "merge").await?;
    hears(&person, "Ajoutés ou modifiés : 8.").await?;
    has_focus(&person).await?;
    let after = plan(&person).await?;
    ensure!(!after.contains_key("kickoff:blank:sender-name"), "who signs is each one's own");
    for (key, record) in before.iter().filter(|(key, _)| !key.ends_with("sender-name")) {
        ensure!(after.get(key) == Some(record), "{key}");
    }
    ensure!(after.contains_key("kickoff:task:district.social"), "what was here stays");
    person.clicks("a[data-language=en]").await?;
    person.sees("English", "document.documentElement.lang === 'en'").await?;
    person.waits_for_widgets().await?;
    let address: String = person.js("return location.href").await?;
    ensure!(!address.contains("plan="), "{address}");
    waits_for_rest(&person).await?;
    ensure!(person.js::<bool>(&format!("return {NO_BOX}")).await?, "offered once more");
    person.leave().await
}

#[tokio::test]
async fn a_link_opened_in_a_window_of_the_page_is_offered_there() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    let link = makes_link(&person).await?;
    let fragment = link.split_once('#').map(|(_, rest)| rest.to_owned()).unwrap_or_default();
    // Typed into the address bar of a page that is open: no load, only another fragment.
    person.js_with::<()>("location.hash = arguments[0]", vec![json!(fragment)]).await?;
    sees_box(&person).await?;
    ensure!(
        groups(&person).await? == json!({ "same": 8, "only-here": 1 }),
        "{}",
        groups(&person).await?
    );
    ensure!(person.js::<bool>("return !location.href.includes('#')").await?);
    decides(&person, "cancel").await?;
    pastes(&person, &format!("Have a look:\n{link}\n")).await?;
    sees_box(&person).await?;
    decides(&person, "cancel").await?;
    person.leave().await
}

#[tokio::test]
async fn only_what_was_chosen_goes_along() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    let names = |file: &Value| -> Vec<String> {
        file["records"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
    };
    let all = content(&person, &makes_link(&person).await?).await?;
    let expected = [
        "blank:date",
        "blank:organisation",
        "blank:school",
        "draft:share",
        "event:1795240800000",
        "row:run-of-show/1",
        "setting:roles",
        "task:district.register",
    ];
    ensure!(names(&all) == expected, "{all}");
    ensure!(all["organisation"] == "Académie de Lyon" && all.get("damaged").is_none(), "{all}");
    for part in ["letters", "posts"] {
        person.clicks(&format!("[data-along={part}]")).await?;
    }
    let tasks = content(&person, &makes_link(&person).await?).await?;
    let expected = ["blank:date", "event:1795240800000", "setting:roles", "task:district.register"];
    ensure!(names(&tasks) == expected, "{tasks}");
    let text = tasks.to_string();
    ensure!(!text.contains("Lyon") && !text.contains("Ampère"), "letters do not go along: {text}");
    for part in ["tasks", "posts"] {
        person.clicks(&format!("[data-along={part}]")).await?;
    }
    let posts = content(&person, &makes_link(&person).await?).await?;
    ensure!(names(&posts) == ["draft:share", "setting:roles"], "{posts}");
    person.leave().await
}

#[tokio::test]
async fn without_anything_to_hand_over_there_is_no_link() -> Result<()> {
    let site = site::serve()?;
    let entries = [VERSION, ("kickoff:setting:language", r#"{"at":1,"by":"a","value":"fr"}"#)];
    let person = at_the_data(&site.url, "fr", &entries).await?;
    person.clicks("[data-action=make-link]").await?;
    hears(&person, "Il n'y a encore rien à transmettre.").await?;
    ensure!(!person.js::<bool>("return document.querySelector('#link').checkVisibility()").await?);
    person.leave().await
}

#[tokio::test]
async fn two_people_who_send_each_other_links_end_with_the_same_plan() -> Result<()> {
    let site = site::serve()?;
    let entries = [
        VERSION,
        ("kickoff:device", "ann"),
        ("kickoff:task:district.register", r#"{"at":2000,"by":"ann","status":"done"}"#),
        ("kickoff:task:district.social", r#"{"at":2000,"by":"ann","note":"Ann asks"}"#),
    ];
    let ann = at_the_data(&site.url, "en", &entries).await?;
    let entries = [
        VERSION,
        ("kickoff:device", "bob"),
        ("kickoff:task:district.register", r#"{"at":2500,"by":"bob","note":"Bob calls"}"#),
        ("kickoff:task:district.social", r#"{"at":2500,"by":"bob","note":"Bob asks"}"#),
        ("kickoff:task:district.homepage", r#"{"at":1000,"by":"bob","status":"in-progress"}"#),
    ];
    let bob = at_the_data(&site.url, "fr", &entries).await?;
    let gives = async |from: &Person, to: &Person| {
        let link = makes_link(from).await?;
        follows(to, &link).await?;
        sees_box(to).await?;
        decides(to, "merge").await?;
        to.sees("an answer", "[...document.querySelectorAll('[data-outcome]')].some((place) => place.textContent.match(/: [0-9]+\\./))")
            .await
    };
    gives(&ann, &bob).await?;
    // Both go on working before the answer arrives.
    ann.goto(&format!("{}en/checklists/district/", site.url)).await?;
    ann.ticks("district.homepage").await?;
    ann.sees_progress("district", 2).await?;
    bob.goto(&format!("{}fr/checklists/district/", site.url)).await?;
    bob.ticks("district.logistics").await?;
    bob.sees_progress("district", 2).await?;
    opens(&ann, &site.url, "en").await?;
    opens(&bob, &site.url, "fr").await?;
    gives(&bob, &ann).await?;
    gives(&ann, &bob).await?;
    let [of_ann, of_bob] = [plan(&ann).await?, plan(&bob).await?];
    ensure!(of_ann == of_bob, "{of_ann:?}\n{of_bob:?}");
    let register = record(&ann, "task:district.register").await?;
    ensure!(register["status"] == "done" && register["note"] == "Bob calls", "{register}");
    ensure!(record(&ann, "task:district.social").await?["note"] == "Bob asks");
    ensure!(record(&bob, "task:district.homepage").await?["status"] == "done");
    ensure!(record(&ann, "task:district.logistics").await?["status"] == "done");
    // Nothing is left to send.
    let link = makes_link(&ann).await?;
    follows(&bob, &link).await?;
    sees_box(&bob).await?;
    ensure!(groups(&bob).await? == json!({ "same": 4 }), "{}", groups(&bob).await?);
    ann.leave().await?;
    bob.leave().await
}

#[tokio::test]
async fn a_long_link_is_warned_of_and_a_longer_one_refused() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let note = |length: usize| json!({ "at": 1, "by": "a", "note": noise(length) }).to_string();
    stores(&person, &[("kickoff:task:district.register", &note(2_500))]).await?;
    let link = makes_link(&person).await?;
    ensure!((2_001..=8_000).contains(&link.len()), "{}", link.len());
    hears(&person, "Some programs cut links as long as this one.").await?;
    // The longest that is offered still arrives whole.
    pastes(&person, &link).await?;
    sees_box(&person).await?;
    decides(&person, "cancel").await?;
    stores(&person, &[("kickoff:task:district.register", &note(9_000))]).await?;
    person.clicks("[data-action=make-link]").await?;
    hears(&person, "and beyond 8,000 programs cut them").await?;
    ensure!(!person.js::<bool>("return document.querySelector('#link').checkVisibility()").await?);
    person.leave().await
}

#[tokio::test]
async fn the_link_is_drawn_as_a_code_while_phones_can_read_it() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "fr", WORK).await?;
    makes_link(&person).await?;
    person.clicks("[data-qr] summary").await?;
    person.sees("the code", "document.querySelector('[data-qr-picture] svg[role=img]')?.getAttribute('aria-label') === 'Code QR du lien vers votre plan'").await?;
    let note = json!({ "at": 1, "by": "a", "note": noise(4_500) }).to_string();
    stores(&person, &[("kickoff:task:district.register", &note)]).await?;
    makes_link(&person).await?;
    ensure!(
        person.js::<bool>("return !document.querySelector('[data-qr]').open").await?,
        "the old code"
    );
    person.clicks("[data-qr] summary").await?;
    person.sees("the reason", "document.querySelector('[data-qr-picture]').textContent.startsWith('Le lien est trop long')").await?;
    person.leave().await
}

#[tokio::test]
async fn a_link_that_was_cut_or_changed_is_told_and_changes_nothing() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    let link = makes_link(&person).await?;
    let before = everything(&person).await?;
    let (front, packed) = link.split_once("#plan=d.").unwrap_or_default();
    let cut = "This link was cut off or changed on its way";
    for fragment in [
        format!("plan=d.{}", &packed[..packed.len() - 10]),
        format!("plan=d.{}", &packed[..packed.len() / 2]),
        format!("plan=d.{}", &packed[..1]),
        format!("plan=d.{packed}!"),
        format!("plan=d.{}%20{}", &packed[..50], &packed[50..]),
        format!("plan=d.{packed}AAAA"),
        format!("plan=d.AAAA{packed}"),
        format!("plan=p.{packed}"),
        format!("plan=x.{packed}"),
        "plan=d.".to_owned(),
        "plan=p.".to_owned(),
        "plan=".to_owned(),
    ] {
        person.js_with::<()>("location.hash = arguments[0]", vec![json!(fragment)]).await?;
        hears(&person, cut).await?;
        pastes(&person, &format!("{front}#{fragment}")).await?;
        hears(&person, cut).await?;
    }
    // Text that is no plan.
    person.js::<()>("location.hash = 'plan=p.' + btoa('hello you')").await?;
    hears(&person, "This is not a backup of Kickoff").await?;
    ensure!(person.js::<bool>(&format!("return {NO_BOX}")).await?);
    ensure!(everything(&person).await? == before, "nothing was changed");
    // A heading's own address is no plan.
    person.js::<()>("location.hash = 'import'").await?;
    ensure!(person.js::<bool>("return location.hash === '#import'").await?);
    person.leave().await
}

/// Whoever changes a single sign on the way is told so, too: nothing wrong is shown as if it were right.
#[tokio::test]
async fn a_single_wrong_sign_does_not_pass_unnoticed() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    let link = makes_link(&person).await?;
    let before = everything(&person).await?;
    let start = link.find("#plan=d.").unwrap_or_default() + "#plan=d.".len();
    for place in (start + 1..link.len() - 1).step_by(23) {
        let other = if &link[place..=place] == "A" { "B" } else { "A" };
        let changed = format!("{}{other}{}", &link[..place], &link[place + 1..]);
        pastes(&person, &changed).await?;
        hears(&person, "This").await?;
        ensure!(person.js::<bool>(&format!("return {NO_BOX}")).await?, "sign {place} of {link}");
    }
    ensure!(everything(&person).await? == before, "nothing was changed");
    person.leave().await
}

/// Two hundred kilobytes that unpack to two hundred megabytes.
const BOMB: &str = "
    const zeros = new Uint8Array(1_000_000);
    let count = 0;
    const source = new ReadableStream({ pull(stream) {
      if (count++ < 200) stream.enqueue(zeros); else stream.close();
    } });
    const packed = source.pipeThrough(new CompressionStream(arguments[0]));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 1_000) text += String.fromCharCode(...bytes.subarray(at, at + 1_000));
    return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');";

#[tokio::test]
async fn a_link_that_unpacks_without_end_is_stopped() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let before = everything(&person).await?;
    let bomb: String = person.js_with(BOMB, vec![json!("deflate")]).await?;
    ensure!((100_000..500_000).contains(&bomb.len()), "{}", bomb.len());
    let start = Instant::now();
    person.js_with::<()>("location.hash = `plan=d.${arguments[0]}`", vec![json!(bomb)]).await?;
    hears(&person, "This is larger than any backup can be").await?;
    let taken = start.elapsed();
    ensure!(taken < Duration::from_secs(5), "{taken:?}");
    // Once more, pasted, while the page goes on.
    pastes(&person, &format!("{}en/data/#plan=d.{bomb}", site.url)).await?;
    hears(&person, "This is larger than any backup can be").await?;
    ensure!(everything(&person).await? == before, "nothing was changed");
    // The page lives: a good plan is still taken.
    person.js::<()>("location.hash = 'plan=p.' + btoa('{\"format\":\"kickoff-backup\",\"version\":2,\"records\":{\"blank:school\":{\"at\":1,\"value\":\"A\"}}}').replaceAll('=', '')").await?;
    sees_box(&person).await?;
    ensure!(groups(&person).await? == json!({ "added": 1 }));
    person.leave().await
}

#[tokio::test]
async fn a_browser_that_cannot_unpack_says_so_and_makes_plain_links() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    let link = makes_link(&person).await?;
    person.leave().await?;
    let old = "delete window.CompressionStream; delete window.DecompressionStream;";
    let person = with_setting(&site.url, "fr", &WORK[..3], old).await?;
    follows(&person, &link).await?;
    hears(&person, "This browser is too old to unpack the link.").await?;
    let plain = makes_link(&person).await?;
    ensure!(plain.contains("#plan=p."), "{plain}");
    person.leave().await?;
    let person = at_the_data(&site.url, "fr", &[VERSION]).await?;
    follows(&person, &plain).await?;
    sees_box(&person).await?;
    ensure!(lines(&person, "added").await?.len() == 1);
    person.leave().await
}

#[tokio::test]
async fn nothing_is_brought_in_or_erased_in_a_frame() -> Result<()> {
    let frame =
        b"<!doctype html><title>Frame</title><iframe src='en/data/' width=900 height=800></iframe>";
    let site = site::server()?.with_file("frame.html", frame).start(0)?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    let before = everything(&person).await?;
    person.goto(&format!("{}frame.html", site.url)).await?;
    person.driver.enter_frame(0).await?;
    person.waits_for_widgets().await?;
    for action in ["import", "erase"] {
        person.clicks(&format!("[data-action={action}]")).await?;
        hears(&person, "Inside another page nothing can be brought in, deleted or erased").await?;
        person.sees("no box", "!document.querySelector('dialog[open]')").await?;
    }
    let file = json!({ "format": "kickoff-backup", "version": 2, "records": {} });
    chooses(&person, file.to_string()).await?;
    hears(&person, "Inside another page nothing can be brought in, deleted or erased").await?;
    ensure!(!person.js::<bool>(&format!("return {BOX_IS_OPEN}")).await?);
    ensure!(everything(&person).await? == before, "something was changed");
    person.leave().await
}

/// A page that frames ours could lay its own words over our buttons.
#[tokio::test]
async fn a_plan_in_a_frame_is_refused_with_a_way_out() -> Result<()> {
    let site = site::serve()?;
    let person = at_the_data(&site.url, "en", WORK).await?;
    let link = makes_link(&person).await?;
    person.leave().await?;
    let fragment = link.split_once('#').map(|(_, rest)| rest.to_owned()).unwrap_or_default();
    let frame = format!(
        "<!doctype html><title>Frame</title><iframe src='en/data/#{fragment}' width=900 height=800></iframe>"
    );
    let site = site::server()?.with_file("frame.html", frame.as_bytes()).start(0)?;
    let person = at_the_data(&site.url, "en", &[VERSION]).await?;
    let before = everything(&person).await?;
    person.goto(&format!("{}frame.html", site.url)).await?;
    let outside = person.driver.window().await?;
    person.driver.enter_frame(0).await?;
    person.waits_for_widgets().await?;
    hears(&person, "This link brings a plan along, and a page inside another page takes none")
        .await?;
    ensure!(!person.js::<bool>(&format!("return {BOX_IS_OPEN}")).await?);
    ensure!(everything(&person).await? == before, "nothing was changed");
    person.sees("the way out", "document.querySelector('[data-alone]').checkVisibility()").await?;
    person.clicks("[data-alone]").await?;
    // There the plan is looked at as anywhere else.
    person
        .waits("another tab", || async {
            person.driver.windows().await.is_ok_and(|windows| windows.len() == 2)
        })
        .await?;
    let windows = person.driver.windows().await?;
    for window in windows.into_iter().filter(|window| *window != outside) {
        person.driver.switch_to_window(window).await?;
    }
    person.waits_for_widgets().await?;
    sees_box(&person).await?;
    ensure!(
        groups(&person).await? == json!({ "added": 7, "settings": 1 }),
        "{}",
        groups(&person).await?
    );
    person.leave().await
}
