//! Pages adapt to how somebody reads: larger text, more space, fewer colors, no motion.

use kickoff::route::{Page, Route};
use kickoff_browser_tests::{Person, Result, Screen, Setting, ensure, site};
use serde_json::json;

/// Pages that the keyboard tests leave to others: one with frames in it, and one that is framed.
const MORE: [&str; 2] = ["fr/embed/", "ar/widget/checklist/"];

/// Elements whose text is cut off: it is larger than its box, and what sticks out is hidden. Boxes that only
/// screen readers know are meant to be small.
const CUT: &str = "[...document.querySelectorAll('body *')].filter((element) => {
    const style = getComputedStyle(element);
    const hides = [style.overflowX, style.overflowY].some((flow) => ['hidden', 'clip'].includes(flow));
    if (!hides || style.clipPath !== 'none' || !element.checkVisibility() || !element.textContent.trim()) return false;
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  }).map((element) => element.outerHTML.slice(0, 120))";

/// Nothing is wider than so many pixels, and no text is cut off. Returns how much of its height stays covered while
/// somebody scrolls.
async fn is_whole(person: &Person, place: &str, most: u32) -> Result<f64> {
    let (wide, cut, covered): (u32, Vec<String>, f64) = person
        .js(&format!(
            "const stays = (element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position);
             const covers = [...document.querySelectorAll('body *')].filter((element) => stays(element) && element.checkVisibility());
             const covered = covers.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
             return [document.documentElement.scrollWidth, {CUT}, covered]"
        ))
        .await?;
    ensure!(wide <= most, "{place} is {wide} pixels wide instead of {most}");
    ensure!(cut.is_empty(), "{place} cuts off {cut:?}");
    Ok(covered)
}

/// A screen of 1280 by 1024 pixels at 400 percent has 320 by 256 left (WCAG 1.4.10), and the narrowest phone has as
/// few across.
#[tokio::test]
async fn pages_fit_at_four_hundred_percent_and_on_phones() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    let phone = json!({ "width": 320, "height": 256, "deviceScaleFactor": 1, "mobile": true });
    person.cdp("Emulation.setDeviceMetricsOverride", phone).await?;
    for language in site::LANGUAGES {
        for page in Page::all() {
            let path = Route { language, page }.path();
            person.goto(&format!("{}{path}", site.url)).await?;
            let covered = is_whole(&person, &path, 320).await?;
            // What stays in sight must leave room to read.
            ensure!(covered <= 128.0, "{path}: {covered} of 256 pixels are covered");
        }
    }
    person.leave().await
}

#[tokio::test]
async fn text_of_double_size_fits() -> Result<()> {
    let site = site::serve()?;
    let person = Person::with(Setting { text: 32, ..Setting::default() }).await?;
    for path in site::KINDS.into_iter().chain(MORE) {
        person.goto(&format!("{}{path}", site.url)).await?;
        for width in [320, 640, 1280] {
            person.looks_at(Screen::of(width, 800)).await?;
            // Letters of double size round a pixel up.
            is_whole(&person, path, width + 1).await?;
        }
    }
    person.leave().await
}

/// The spacing of WCAG 1.4.12, as somebody's own style sheet sets it.
#[tokio::test]
async fn spaced_text_is_not_cut() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    for path in site::KINDS.into_iter().chain(MORE) {
        person.goto(&format!("{}{path}", site.url)).await?;
        person
            .js::<()>(
                "const sheet = new CSSStyleSheet();
                 sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
                 document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]",
            )
            .await?;
        for width in [320, 1280] {
            person.looks_at(Screen::of(width, 800)).await?;
            is_whole(&person, path, width).await?;
        }
    }
    person.leave().await
}

/// Where the system replaces all colors, controls keep an edge and what is ticked can be told from what is not.
#[tokio::test]
async fn forced_colors_keep_what_matters() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    for path in site::KINDS.into_iter().chain(MORE) {
        person.goto(&format!("{}{path}", site.url)).await?;
        person.prefers("forced-colors", "active").await?;
        let is_forced: bool =
            person.js("return matchMedia('(forced-colors: active)').matches").await?;
        ensure!(is_forced, "the browser plays along");
        let bare: Vec<String> = person
            .js("return [...document.querySelectorAll('button, select, textarea, input:not([type=hidden])')]
                   .filter((control) => control.checkVisibility() && !control.matches('.link, [type=checkbox], [type=radio], [type=file]'))
                   .filter((control) => {
                     const style = getComputedStyle(control);
                     return style.borderTopStyle === 'none' && style.outlineStyle === 'none';
                   })
                   .map((control) => control.outerHTML.slice(0, 120))")
            .await?;
        ensure!(bare.is_empty(), "{path}: without an edge {bare:?}");
        let painted: Vec<String> = person
            .js("return [...document.querySelectorAll('[type=checkbox], [type=radio]')]
                   .filter((box) => getComputedStyle(box).appearance === 'none')
                   .map((box) => box.outerHTML.slice(0, 120))")
            .await?;
        ensure!(painted.is_empty(), "{path}: boxes that the system does not draw {painted:?}");
    }
    // The bar of a plan shows how far it is.
    person.goto(&format!("{}en/checklists/district/", site.url)).await?;
    person.prefers("forced-colors", "active").await?;
    person.ticks("district.register").await?;
    person.sees_progress("district", 1).await?;
    let said = person.reads("[data-progress]").await?;
    ensure!(said.contains('1') && said.contains('9'), "in words as well: {said}");
    person.leave().await
}

/// Nothing moves for people whom motion makes ill; what takes long is still shown.
#[tokio::test]
async fn nothing_moves_where_motion_is_reduced() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    for path in site::KINDS.into_iter().chain(MORE) {
        person.goto(&format!("{}{path}", site.url)).await?;
        person.prefers("prefers-reduced-motion", "reduce").await?;
        person.js::<()>("document.documentElement.dataset.loading = ''").await?;
        let moving: Vec<String> = person
            .js("const long = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
                 const styles = [...document.querySelectorAll('*')].flatMap((element) =>
                   [null, '::before', '::after'].map((part) => [element, getComputedStyle(element, part)]));
                 return styles.filter(([, style]) => long(style.transitionDuration) || (style.animationName !== 'none' && long(style.animationDuration)) || style.scrollBehavior === 'smooth')
                   .map(([element]) => element.outerHTML.slice(0, 100))")
            .await?;
        ensure!(moving.is_empty(), "{path}: {moving:?}");
    }
    person.leave().await
}

/// Edges of fields, boxes of checkboxes and what shows the focus have 3 to 1 against what is behind them
/// (WCAG 1.4.11), by day and by night.
#[tokio::test]
async fn edges_of_controls_stand_out() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    for path in site::KINDS.into_iter().chain(MORE) {
        person.goto(&format!("{}{path}", site.url)).await?;
        for screen in [Screen::of(1280, 900), Screen::of(1280, 900).dark()] {
            person.looks_at(screen).await?;
            let faint: Vec<String> = person
                .js("const parse = (color) => { const [r, g, b, a = 1] = color.match(/[\\d.]+/g).map(Number); return { rgb: [r, g, b], a }; };
                     const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
                       .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
                       .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
                     const ratio = (one, other) => { const [a, b] = [light(one), light(other)]; return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); };
                     const behind = (element) => {
                       for (let at = element; at; at = at.parentElement) {
                         const { rgb, a } = parse(getComputedStyle(at).backgroundColor);
                         if (a === 1) return rgb;
                       }
                       return [255, 255, 255];
                     };
                     return [...document.querySelectorAll('button, select, textarea, input:not([type=hidden]):not([type=file]):not([type=checkbox]):not([type=radio])')]
                       .filter((control) => control.checkVisibility() && !control.matches('.link, [aria-disabled]') && !control.disabled)
                       .map((control) => {
                         const style = getComputedStyle(control);
                         const ground = behind(control.parentElement);
                         const edge = style.borderTopStyle === 'none' ? 1 : ratio(parse(style.borderTopColor).rgb, ground);
                         return [control, Math.max(edge, ratio(behind(control), ground))];
                       })
                       .filter(([, contrast]) => contrast < 3)
                       .map(([control, contrast]) => `${contrast.toFixed(2)} ${control.outerHTML.slice(0, 120)}`)")
                .await?;
            ensure!(faint.is_empty(), "{path} {screen:?}: {faint:?}");
        }
    }
    person.leave().await
}

/// A browser may fill in what it knows of the person, and helpers can show symbols (WCAG 1.3.5).
#[tokio::test]
async fn fields_about_oneself_name_their_purpose() -> Result<()> {
    let site = site::serve()?;
    let person = Person::new().await?;
    for path in ["en/details/", "fr/documents/email-recruit/"] {
        person.goto(&format!("{}{path}", site.url)).await?;
        person
            .sees(
                "the purpose of one's name",
                "document.querySelector('#fill-sender-name').autocomplete === 'name'",
            )
            .await?;
    }
    person.leave().await
}
