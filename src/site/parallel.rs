//! Work that takes long, on all cores at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What `work` makes of each job; whichever thread is free takes the next one, so results have no order.
///
/// # Errors
/// The first error of a job, or `what` broke off.
pub(super) fn each<Job: Sync, Made: Send>(
    jobs: &[Job],
    what: &str,
    work: impl Fn(&Job) -> Result<Made, String> + Sync,
) -> Result<Vec<Made>, String> {
    let next = AtomicUsize::new(0);
    let worker = || -> Result<Vec<Made>, String> {
        let mut made = Vec::new();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            made.push(work(job)?);
        }
        Ok(made)
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        let mut all = Vec::with_capacity(jobs.len());
        for worker in workers {
            all.extend(worker.join().map_err(|_| format!("{what} broke off"))??);
        }
        Ok(all)
    })
}
