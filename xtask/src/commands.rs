//! What each command does, as the list of its steps.

use std::path::Path;
use std::process::Command;

use crate::browser::{self, Browser};
use crate::run::{Step, find, output, run, say};
use crate::server::Server;
use crate::{budget, html, packages, project, rooms, tools};

/// Where `serve` serves.
const PORT: u16 = 8080;

/// The release in `dist/`, its sizes checked.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn build() -> Step {
    say("Building the release");
    trunk(&["build", "--release", "--locked"], &[])?;
    budget::check()
}

/// The release with the pseudo-languages, for the tests, in a folder of its own.
fn build_pseudo() -> Step {
    say("Building the release once more, with the pseudo-languages");
    let folder = project::pseudo().to_string_lossy().into_owned();
    trunk(
        &["build", "--release", "--locked", "--dist", &folder],
        &[("KICKOFF_PSEUDO_LOCALES", "1")],
    )
}

fn trunk(arguments: &[&str], variables: &[(&str, &str)]) -> Step {
    trunk_in(&project::root(), arguments, variables)
}

/// Runs Trunk on the project, or a copy of it.
///
/// # Errors
/// When it could not be set up, or the build failed.
pub(crate) fn trunk_in(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Step {
    let path = tools::ensure()?;
    run(
        Command::new("trunk")
            .env("PATH", path)
            // Trunk 0.21 takes any value of NO_COLOR but true or false for an error.
            .env_remove("NO_COLOR")
            .envs(variables.iter().copied())
            .current_dir(folder)
            .args(arguments),
        "The messages above say which file is wrong.",
    )
}

/// The release in the browser.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn serve() -> Step {
    build()?;
    let dist = project::root().join("dist");
    let server = Server::new(&dist).with_not_found("404.html").compressed();
    let running = server
        .clone()
        .start(PORT)
        .or_else(|_| server.start(0))
        .map_err(|error| format!("No port could be opened: {error}"))?;
    say(&format!("Kickoff is at {}  (end with Ctrl+C)", running.url));
    open(&running.url);
    loop {
        std::thread::park();
    }
}

/// Writes the service worker of a built folder anew, after files in it were changed by hand.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn relist(folder: &str) -> Step {
    cargo(&[
        "run",
        "--quiet",
        "--locked",
        "--features",
        "ssr",
        "--bin",
        "site",
        "--",
        "relist",
        folder,
    ])
}

/// A development build that follows every change.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn watch() -> Step {
    let path = tools::ensure()?;
    say(&format!("Serving at http://127.0.0.1:{PORT}/, rebuilt at every change"));
    run(
        Command::new("trunk")
            .env("PATH", path)
            .env_remove("NO_COLOR")
            .current_dir(project::root())
            .args(["serve", "--locked"]),
        "Another program may use the port: trunk serve --port 8081",
    )
}

/// Every test.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn test() -> Step {
    let browsers = browser::all()?;
    packages::ensure_compiler()?;
    say("Native tests");
    cargo(&["test", "--locked", "--features", "ssr", "--no-fail-fast"])?;
    cargo(&["test", "--locked", "--package", "xtask", "--package", "kickoff-compress"])?;
    say("Lengths of posts, against the rules of X");
    let counts = ["--", "--show-output"];
    cargo(&[&["test", "--locked", "--package", "kickoff-oracle-tests"][..], &counts].concat())?;
    early_scripts()?;
    build()?;
    html::check()?;
    build_pseudo()?;
    walk(&browsers, &[])?;
    say("All tests passed");
    Ok(())
}

/// The journeys whose names hold one of these words, through what was built last.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn journeys(words: &[&str]) -> Step {
    walk(&browser::all()?, words)
}

fn walk(browsers: &[Browser], words: &[&str]) -> Step {
    let titles: Vec<&str> = browsers.iter().map(|browser| browser.title.as_str()).collect();
    say(&format!("Journeys in {}", titles.join(", ")));
    run(
        Command::new("cargo")
            .current_dir(project::root())
            .envs(browsers.iter().flat_map(|browser| browser.variables.clone()))
            .env("KICKOFF_RESIZERS", tools::resizers()?)
            .env("KICKOFF_CHECKERS", tools::checkers()?)
            // What a person would have seen is in an error's own words; a stack of calls in an asynchronous test
            // names none of the project's lines, and pushes those words out of what hosts keep of a log.
            .env("RUST_LIB_BACKTRACE", "0")
            .args(["test", "--locked", "--package", "kickoff-browser-tests"])
            // Two browsers at a time: more would slow each other down into false alarms.
            .args(["--", "--test-threads=2"])
            .args(words),
        "A journey failed; its message says what a person would have seen.",
    )
}

/// The pictures of pages for manifests and the README, in `assets/screenshots`.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn pictures() -> Step {
    let browser = browser::chromium()?;
    build()?;
    say("Taking pictures");
    program(&browser, "pictures", &[])
}

/// How fast the release is on a slow device and a slow line, as a table.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn bench(parts: &[&str]) -> Step {
    let browser = browser::chromium()?;
    build()?;
    say("Measuring; leave the machine alone meanwhile");
    program(&browser, "bench", parts)
}

/// Pages that Lighthouse grades, from the site's folder.
const GRADED: [&str; 4] = ["fr/", "fr/guides/district/", "en/checklists/district/", "en/share/"];

/// What Lighthouse thinks of the pages that most people see, on its idea of a phone.
///
/// # Errors
/// When a grade is not 100.
pub fn lighthouse() -> Step {
    let browser = browser::chromium()?;
    let folder = tools::lighthouse()?;
    // As hosts build it: links to other languages are to be whole addresses.
    let (site, dist) = (format!("http://127.0.0.1:{PORT}/"), project::root().join("target/graded"));
    let folder_of_site = dist.to_string_lossy().into_owned();
    trunk(
        &["build", "--release", "--locked", "--dist", &folder_of_site],
        &[("KICKOFF_SITE_URL", &site)],
    )?;
    say("Lighthouse; leave the machine alone meanwhile");
    let server = Server::new(dist).compressed();
    let _running = server.start(PORT).map_err(|error| {
        format!("Port {PORT} could not be opened, another program may use it: {error}")
    })?;
    let addresses = GRADED.map(|page| format!("{site}{page}"));
    run(
        Command::new("node")
            .current_dir(project::root())
            .envs(browser.variables.clone())
            .arg("xtask/src/lighthouse.mjs")
            .arg(folder)
            .args(addresses),
        "The lines above name what cost points.",
    )
}

/// Runs a program that drives the browser.
fn program(browser: &Browser, name: &str, arguments: &[&str]) -> Step {
    run(
        Command::new("cargo")
            .current_dir(project::root())
            .envs(browser.variables.clone())
            .args(["run", "--quiet", "--locked", "--package", "kickoff-browser-tests"])
            .args(["--bin", name, "--"])
            .args(arguments),
        "The message above says what the browser did not do.",
    )
}

/// Formatting, clippy for all builds, scripts, rooms.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn lint() -> Step {
    components()?;
    packages::ensure_compiler()?;
    say("Formatting");
    cargo(&["fmt", "--all", "--check"])?;
    say("Clippy, all builds");
    let deny = ["--", "--deny", "warnings"];
    cargo(
        &[
            &["clippy", "--locked", "--workspace", "--features", "kickoff/ssr", "--all-targets"][..],
            &deny,
        ]
        .concat(),
    )?;
    cargo(
        &[
            &["clippy", "--locked", "--features", "csr", "--target", "wasm32-unknown-unknown"][..],
            &[
                "--lib", "--bin", "kickoff", "--bin", "plan", "--bin", "desk", "--bin", "share",
                "--bin", "data",
            ],
            &deny,
        ]
        .concat(),
    )?;
    cargo(
        &[
            &["clippy", "--locked", "--features", "tools", "--target", "wasm32-unknown-unknown"][..],
            &["--lib", "--bin", "tools"],
            &deny,
        ]
        .concat(),
    )?;
    for folder in [
        "src/early",
        "src/early/campaign",
        "src/embed",
        "src/embed/builder",
        "src/embed/frame",
        "src/embed/ticks",
        "src/offline",
        "tests/early",
        "tests/early/model",
        "tests/embed",
        "tests/offline",
        "tests/offline/model",
        "xtask/src",
    ] {
        scripts(&project::root().join(folder))?;
    }
    rooms::check()?;
    say("Nothing to mend");
    Ok(())
}

/// Licenses, duplicates and sources of every crate, against `deny.toml`. Not a part of the lints: the
/// tool takes long to compile, and its answer changes only with `Cargo.lock`.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn deny() -> Step {
    let program = tools::cargo_deny()?;
    say("Licenses, duplicates and sources of all crates");
    run(
        Command::new(program)
            .current_dir(project::root())
            .args(["--locked", "check", "licenses", "bans", "sources"]),
        "The messages above name the crate; deny.toml says what is allowed, and why.",
    )
}

fn components() -> Step {
    for (probe, component) in [("clippy-driver", "clippy"), ("rustfmt", "rustfmt")] {
        if output(probe, &["--version"]).is_none() {
            run(
                Command::new("rustup").args(["component", "add", component]),
                "rustup brings it; without rustup, install your distribution's package.",
            )?;
        }
    }
    tools::ensure().map(drop)
}

/// The early script's records, the module of campaigns, what frames read and the service worker, natively:
/// Node.js brings a runner of tests of its own.
fn early_scripts() -> Step {
    say("Tests of the early script, of frames and of the service worker");
    let mut files = Vec::new();
    for folder in ["tests/early", "tests/embed", "tests/offline"] {
        let folder = project::root().join(folder);
        let entries =
            std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        files.extend(
            entries
                .flatten()
                .map(|entry| entry.path())
                .filter(|path| path.to_string_lossy().ends_with(".test.mjs")),
        );
    }
    files.sort();
    run(
        Command::new("node").current_dir(project::root()).arg("--test").args(files),
        "The messages above say what to mend; Node.js 20 or newer is needed.",
    )
}

/// The early script has no compiler; at least its syntax is checked.
fn scripts(folder: &Path) -> Step {
    say(&format!("Syntax of {}", folder.display()));
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "js" || ending == "mjs") {
            run(Command::new("node").arg("--check").arg(&path), "The line above is wrong.")?;
        }
    }
    Ok(())
}

fn cargo(arguments: &[&str]) -> Step {
    run(
        Command::new("cargo").current_dir(project::root()).args(arguments),
        "The messages above say what to mend.",
    )
}

/// Opens the person's browser, where there is a desktop to open it on.
fn open(url: &str) {
    let (program, has_desktop) = if cfg!(target_os = "macos") {
        ("open", true)
    } else {
        let display =
            ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
        ("xdg-open", display)
    };
    if has_desktop && find(program).is_some() {
        // Whether it worked is visible; the address is printed either way.
        let _ = Command::new(program).arg(url).spawn();
    }
}
