//! Tools that Cargo does not bring: pinned, used from PATH when they match, otherwise installed once
//! per machine into the user's cache folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project;
use crate::run::{self, Step, find, output, run, say};

/// Newer ones need a newer compiler than `rust-toolchain.toml` names.
const TRUNK: &str = "0.21.14";
/// Holds `wasm-opt`; the version that the parameters in `index.html` were tried with.
const BINARYEN: &str = "132.0.0";
/// Drives Firefox; no distribution of Debian has it.
const GECKODRIVER: &str = "0.37.1";
/// Scripts of pages around frames, in the two versions that are out there. They stay in the tests: the newer
/// one's license (GPL) is not the project's.
const RESIZERS: [&str; 2] = ["iframe-resizer@4.4.5", "@iframe-resizer/parent@5.5.9"];
/// What looks at the built pages: rules of accessibility in the browser, and two checkers of HTML, of which the
/// Nu checker needs Java. Newer ones of the second and the last need a newer Node.js than 20.
const CHECKERS: [&str; 3] = ["axe-core@4.14.1", "html-validate@10.17.0", "vnu-jar@26.9.27"];
/// Grades pages as a phone sees them.
const LIGHTHOUSE: &str = "lighthouse@12.8.2";
/// Checks licenses, duplicates and sources of crates.
const CARGO_DENY: &str = "0.20.2";
/// What the client is compiled to.
const TARGET: &str = "wasm32-unknown-unknown";

/// Installs whatever building needs, and returns a PATH with the tools first.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn ensure() -> Result<std::ffi::OsString, String> {
    target()?;
    let bindgen = project::locked_version("wasm-bindgen")?;
    let folders = [
        // By default it can also look for a newer version of itself and fetch tools by HTTPS; here it does neither.
        cargo_tool("trunk", "trunk", TRUNK, &["--locked", "--no-default-features"], Effort::Least)?,
        // Without --locked: the lock file of this release names a version that is not published.
        cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &bindgen, &[], Effort::Some)?,
        binaryen()?,
    ];
    run::path_with(&folders.into_iter().flatten().collect::<Vec<_>>())
}

/// The driver of Firefox, installed where it is missing.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn geckodriver() -> Result<PathBuf, String> {
    match cargo_tool("geckodriver", "geckodriver", GECKODRIVER, &["--locked"], Effort::Least)? {
        Some(folder) => Ok(folder.join(exe("geckodriver"))),
        None => find("geckodriver").ok_or_else(|| "geckodriver went away from PATH".to_owned()),
    }
}

/// The folder with the scripts that resize frames from the page around, fetched where it is missing.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn resizers() -> Result<PathBuf, String> {
    packages_of("iframe-resizer", "the scripts of pages around frames", &RESIZERS)
}

/// The folder with the checkers of pages, fetched where it is missing.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn checkers() -> Result<PathBuf, String> {
    packages_of("checkers", "checkers of pages", &CHECKERS)
}

/// The folder with Lighthouse, fetched where it is missing.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn lighthouse() -> Result<PathBuf, String> {
    packages_of("lighthouse", "Lighthouse", &[LIGHTHOUSE])
}

/// Packages from the npm registry in a folder of their versions.
fn packages_of(name: &str, what: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let versions: Vec<&str> = packages.iter().filter_map(|name| name.rsplit('@').next()).collect();
    let place = cache()?.join(format!("{name}-{}", versions.join("-")));
    let folder = place.join("node_modules");
    if !folder.is_dir() {
        npm(&place, what, packages)?;
    }
    Ok(folder)
}

/// The checker of crates, installed where it is missing.
///
/// # Errors
/// Says which step failed and how to go on.
pub fn cargo_deny() -> Result<PathBuf, String> {
    match cargo_tool("cargo-deny", "cargo-deny", CARGO_DENY, &["--locked"], Effort::Some)? {
        Some(folder) => Ok(folder.join(exe("cargo-deny"))),
        None => find("cargo-deny").ok_or_else(|| "cargo-deny went away from PATH".to_owned()),
    }
}

/// The folder of the machine's cache that holds the tools.
///
/// # Errors
/// When the machine names no home folder.
pub fn cache() -> Result<PathBuf, String> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let base = if let Some(cache) = variable("XDG_CACHE_HOME") {
        PathBuf::from(cache)
    } else if let Some(local) = variable("LOCALAPPDATA") {
        PathBuf::from(local)
    } else {
        let home = variable("HOME").ok_or("HOME is not set: set XDG_CACHE_HOME to a folder")?;
        PathBuf::from(home).join(".cache")
    };
    Ok(base.join("kickoff").join("tools"))
}

/// The compiler's part for WebAssembly.
fn target() -> Step {
    let sysroot = output("rustc", &["--print", "sysroot"])
        .ok_or("rustc does not run: install Rust with rustup (https://rustup.rs)")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    say("Installing the compiler's part for WebAssembly");
    run(
        Command::new("rustup").args(["target", "add", TARGET]),
        "rustup brings it; without rustup, install your distribution's package for this target.",
    )
}

/// How much of the compiler's work goes into a tool's speed. It runs for seconds and would be compiled for many
/// minutes: with all optimizations Trunk took ten on two cores, with the least and without what it has for others
/// nine of processor time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effort {
    /// For what waits for others most of its time.
    Least,
    /// For what computes.
    Some,
}

impl Effort {
    /// The value of `opt-level`.
    fn level(self) -> &'static str {
        match self {
            Self::Least => "0",
            Self::Some => "1",
        }
    }
}

/// A tool from the Rust registry. Returns its folder, or nothing when PATH has the right one.
fn cargo_tool(
    program: &str,
    package: &str,
    version: &str,
    options: &[&str],
    effort: Effort,
) -> Result<Option<PathBuf>, String> {
    if find(program).is_some_and(|found| reports(&found, version)) {
        return Ok(None);
    }
    let place = cache()?.join(format!("{program}-{version}"));
    let folder = place.join("bin");
    if reports(&folder.join(exe(program)), version) {
        return Ok(Some(folder));
    }
    let partial = fresh(&place)?;
    let mut install = Command::new("cargo");
    // Outside of the project: its toolchain file and its target folder are not the tool's.
    install.current_dir(cache()?);
    let prebuilt = output("cargo", &["binstall", "-V"]).is_some() && {
        say(&format!("Fetching {package} {version}"));
        run(
            Command::new("cargo")
                .current_dir(cache()?)
                .args(["binstall", "--no-confirm", "--disable-strategies", "compile"])
                .args(["--version", version, "--root"])
                .arg(&partial)
                .arg(package),
            "",
        )
        .is_ok()
    };
    if !prebuilt {
        say(&format!("Compiling {package} {version}: some minutes on two cores, once per machine"));
        install.envs([
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", effort.level()),
        ]);
        install.args(["install", package, "--version", version, "--root"]).arg(&partial);
        install.args(options);
        run(
            &mut install,
            &format!(
                "Check the network and run the command again; what was downloaded is kept. Or \
                 install {package} {version} yourself and put it on PATH."
            ),
        )?;
    }
    settle(&partial, &place)?;
    Ok(Some(folder))
}

/// `wasm-opt`, which npm carries prebuilt for every system.
fn binaryen() -> Result<Option<PathBuf>, String> {
    let major = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    if find("wasm-opt").is_some_and(|found| reports(&found, major)) {
        return Ok(None);
    }
    let place = cache()?.join(format!("binaryen-{BINARYEN}"));
    let folder = place.join("node_modules").join(".bin");
    if reports(&folder.join("wasm-opt"), major) {
        return Ok(Some(folder));
    }
    npm(&place, "wasm-opt", &[&format!("binaryen@{BINARYEN}")])?;
    Ok(Some(folder))
}

/// Packages from the npm registry, into a folder of the cache; their own scripts do not run.
fn npm(place: &Path, what: &str, packages: &[&str]) -> Step {
    if find("npm").is_none() {
        return Err("npm is missing: install Node.js 20 or newer, then run this again".to_owned());
    }
    let partial = fresh(place)?;
    say(&format!("Fetching {what} ({})", packages.join(", ")));
    run(
        Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"])
            .arg("--prefix")
            .arg(&partial)
            .args(packages),
        "Check the network and run the command again.",
    )?;
    settle(&partial, place)
}

/// Whether a program's `--version` holds that version as a word.
fn reports(program: &Path, version: &str) -> bool {
    output(program, &["--version"]).is_some_and(|text| {
        text.split_whitespace().any(|word| word.trim_matches(['(', ')']) == version)
    })
}

fn exe(program: &str) -> String {
    format!("{program}{}", std::env::consts::EXE_SUFFIX)
}

/// An empty folder beside `place`, so that an interrupted installation is never taken for a whole one.
fn fresh(place: &Path) -> Result<PathBuf, String> {
    let mut partial = place.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    if partial.exists() {
        std::fs::remove_dir_all(&partial)
            .map_err(|error| format!("{}: {error}", partial.display()))?;
    }
    std::fs::create_dir_all(&partial).map_err(|error| format!("{}: {error}", partial.display()))?;
    Ok(partial)
}

fn settle(partial: &Path, place: &Path) -> Step {
    if place.exists() {
        std::fs::remove_dir_all(place).map_err(|error| format!("{}: {error}", place.display()))?;
    }
    std::fs::rename(partial, place).map_err(|error| format!("{}: {error}", place.display()))
}
