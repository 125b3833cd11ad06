//! Packages of the system, where it is a Debian-like one.

use std::process::Command;

use crate::run::{Step, find, output, run, say};

/// Installs packages with apt-get, as root or through sudo.
///
/// # Errors
/// Says what to install by hand where that is not possible.
pub fn install(packages: &[&str]) -> Step {
    let advice =
        format!("Install the packages {} by hand, then run this again.", packages.join(" and "));
    if find("apt-get").is_none() {
        return Err(format!("This system has no apt-get. {advice}"));
    }
    let is_root = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let apt = || {
        if is_root {
            Command::new("apt-get")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.arg("apt-get");
            sudo
        }
    };
    run(apt().args(["update", "-q"]), &advice)?;
    run(
        apt()
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "-q", "-y", "--no-install-recommends"])
            .args(packages),
        &advice,
    )
}

/// Makes sure that there is Java, in which the Nu HTML checker is written.
///
/// # Errors
/// Says what to install by hand where that is not possible.
pub fn ensure_java() -> Step {
    if output("java", &["-version"]).is_some() {
        return Ok(());
    }
    say("Installing Java");
    install(&["default-jre-headless"])
}

/// Makes sure that there is a C++ compiler, which one of the tests' dependencies needs.
///
/// # Errors
/// Says what to install by hand where that is not possible.
pub fn ensure_compiler() -> Step {
    let is_named = std::env::var_os("CXX").is_some_and(|name| !name.is_empty());
    if is_named || ["c++", "g++", "clang++"].iter().any(|program| find(program).is_some()) {
        return Ok(());
    }
    say("Installing a C++ compiler");
    install(&["g++"])
}
