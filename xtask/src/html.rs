//! Whether the built pages are valid HTML: the Nu checker, which browsers' makers use, and html-validate,
//! which also knows what guidelines of accessibility ask of markup.

use std::process::Command;

use crate::run::{Step, run, say};
use crate::{packages, project, tools};

/// Every page of the release.
///
/// # Errors
/// When a page is invalid, or a checker cannot be installed.
pub fn check() -> Step {
    packages::ensure_java()?;
    let checkers = tools::checkers()?;
    let root = project::root();
    if !root.join("dist/index.html").is_file() {
        return Err("No pages in dist/: run `cargo xtask build`.".to_owned());
    }
    say("HTML of all pages, by the Nu checker");
    run(
        Command::new("java")
            .current_dir(&root)
            .args(["-Xss1024k", "-jar"])
            .arg(checkers.join("vnu-jar/build/dist/vnu.jar"))
            .args(["--Werror", "--skip-non-html", "--filterfile", "tests/html/vnu.txt", "dist"]),
        "The lines above name the page, the place and the fault; tests/html/README.md says what is let pass.",
    )?;
    say("The same, by html-validate");
    run(
        Command::new("node")
            .current_dir(&root)
            .arg(checkers.join("html-validate/bin/html-validate.mjs"))
            .args(["--max-warnings", "0", "--config", "tests/html/html-validate.json"])
            .arg("dist/**/*.html"),
        "The lines above name the page, the place and the rule.",
    )
}
