//! Trunk's post-build hook: turns the compiled client into the whole site.

use std::process::ExitCode;

fn main() -> ExitCode {
    match kickoff::site::Settings::from_environment()
        .and_then(|settings| kickoff::site::build(&settings))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("The site was not built.\n{failure}");
            ExitCode::FAILURE
        }
    }
}
