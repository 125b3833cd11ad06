//! What Chromium says about installing the site, in every language and under any path.

use kickoff_browser_tests::{Context, Person, Result, bail, ensure, site};
use serde_json::{Value, json};

/// The manifest as the browser took it, without a word of reproach.
async fn manifest(person: &Person) -> Result<(String, Value)> {
    let answer = person.cdp("Page.getAppManifest", json!({})).await?;
    ensure!(answer["errors"] == json!([]), "{}", answer["errors"]);
    let url = answer["url"].as_str().context("no manifest")?.to_owned();
    let text = answer["data"].as_str().context("an empty manifest")?;
    Ok((url, serde_json::from_str(text)?))
}

#[tokio::test]
async fn every_language_can_be_installed_under_any_path() -> Result<()> {
    for prefix in ["/", "/repo/"] {
        let site = site::server()?.under(prefix).start(0)?;
        let host = site.url.strip_suffix(prefix).context("a host")?;
        let person = Person::new().await?;
        for (page, language) in [
            ("en/", "en"),
            ("fr/", "fr"),
            ("en/guides/district/", "en"),
            ("fr/checklists/district/", "fr"),
            ("fr/recover/", "fr"),
        ] {
            person.goto(&format!("{}{page}", site.url)).await?;
            person.sees("the whole page", "document.readyState === 'complete'").await?;
            let (url, manifest) = manifest(&person).await?;
            ensure!(url == format!("{}{language}.webmanifest", site.url), "{url}");
            ensure!(manifest["lang"] == language, "{page}");
            // The browser looks at the icons for this.
            let errors = person.cdp("Page.getInstallabilityErrors", json!({})).await?;
            ensure!(errors["installabilityErrors"] == json!([]), "{page}: {errors}");
            let app = person.cdp("Page.getAppId", json!({})).await?;
            let id = manifest["id"].as_str().context("an id")?.trim_start_matches('/');
            ensure!(app["appId"] == format!("{host}/{id}"), "{page}: {app}");
            let complaints = person.complaints().await?;
            ensure!(complaints.is_empty(), "{page}: {complaints:?}");
        }
        person.leave().await?;
    }
    Ok(())
}

/// Pages that are exchanged without a load have the manifest of their language, from where they lie.
#[tokio::test]
async fn the_manifest_follows_the_person_through_the_site() -> Result<()> {
    let site = site::server()?.under("/repo/").start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/guides/district/", site.url)).await?;
    person.js::<()>("window.same = true").await?;
    for (link, language) in
        [("a[data-language=fr]", "fr"), (".brand", "fr"), ("a[data-language=en]", "en")]
    {
        person.clicks(link).await?;
        let arrived = format!(
            "document.documentElement.lang === '{language}' && !document.documentElement.dataset.loading"
        );
        person.sees(link, &arrived).await?;
        // The browser takes a page's manifest in its own time, after the page is there.
        let expected = format!("{}{language}.webmanifest", site.url);
        person
            .sees(
                link,
                &format!("document.querySelector('link[rel=manifest]').href === '{expected}'"),
            )
            .await?;
        let is_taken = async || manifest(&person).await.is_ok_and(|(url, _)| url == expected);
        if person.waits("its manifest", is_taken).await.is_err() {
            bail!("{link}: {:?} instead of {expected}", manifest(&person).await);
        }
    }
    person.sees("the end of the way", &format!("location.href === '{}en/'", site.url)).await?;
    ensure!(person.js::<bool>("return window.same === true").await?, "a page was loaded");
    person.leave().await
}

/// Whoever starts the installed Kickoff comes to their language, and no word of how they came stays in
/// the address.
#[tokio::test]
async fn an_installed_kickoff_starts_in_the_persons_language() -> Result<()> {
    let site = site::server()?.under("/repo/").start(0)?;
    let person = Person::new().await?;
    person.goto(&format!("{}en/", site.url)).await?;
    let (_, manifest) = manifest(&person).await?;
    let start = manifest["start_url"].as_str().context("a start")?.trim_start_matches("./");
    person.clicks("a[data-language=fr]").await?;
    person.sees("French", "document.documentElement.lang === 'fr'").await?;
    person.goto(&format!("{}{start}", site.url)).await?;
    person.sees("the start", &format!("location.href === '{}fr/'", site.url)).await?;
    person.leave().await
}

/// Pictures, icons and shortcuts are really there, as files of the kind that the manifest says.
#[tokio::test]
async fn whatever_a_manifest_names_arrives() -> Result<()> {
    let site = site::server()?.under("/repo/").start(0)?;
    let person = Person::new().await?;
    for language in ["en", "fr"] {
        person.goto(&format!("{}{language}/", site.url)).await?;
        person.sees("the whole page", "document.readyState === 'complete'").await?;
        let faults: Vec<String> = person
            .js("const link = document.querySelector('link[rel=manifest]');
                 const answer = await fetch(link.href);
                 const manifest = await answer.json();
                 const faults = answer.headers.get('content-type') === 'application/manifest+json' ? [] : ['type'];
                 const load = (src) => new Promise((done) => {
                   const image = new Image();
                   image.onload = () => done(`${image.naturalWidth}x${image.naturalHeight}`);
                   image.onerror = () => done('nothing');
                   image.src = new URL(src, link.href);
                 });
                 const shown = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap((entry) => entry.icons)];
                 if (shown.length < 11) faults.push(`${shown.length} pictures`);
                 for (const { src, sizes } of shown) if ((await load(src)) !== sizes) faults.push(src);
                 for (const address of [manifest.start_url, manifest.share_target.action, ...manifest.shortcuts.map(({ url }) => url)]) {
                   const { status } = await fetch(new URL(address, link.href));
                   if (status !== 200) faults.push(address);
                 }
                 const apple = document.querySelector('link[rel=apple-touch-icon]').href;
                 if ((await load(apple)) !== '180x180') faults.push(apple);
                 return faults;")
            .await?;
        ensure!(faults.is_empty(), "{language}: {faults:?}");
    }
    person.leave().await
}
