//! `cargo xtask verify`: the reference files against the model.

#[path = "../../tests/verify/mod.rs"]
mod reader;

use reader::Report;
use std::path::{Path, PathBuf};

/// Verifies every reference file in `folder`, and says whether all entries passed and none was skipped.
pub fn run(folder: &Path) -> bool {
    let files = match reference_files(folder) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            return false;
        }
    };
    let reports: Vec<Report> = files.iter().map(|file| verify(file)).collect();
    let sum = |count: fn(&Report) -> usize| reports.iter().map(count).sum::<usize>();
    let (passed, failed, skipped) = (sum(|r| r.passed), sum(Report::failed_ids), sum(|r| r.skipped.len()));
    println!("{passed} passed, {failed} failed, {skipped} skipped");
    !reports.is_empty() && reports.iter().all(Report::is_clean)
}

fn reference_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let files = std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut files: Vec<PathBuf> = files.collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    Ok(files)
}

fn verify(file: &Path) -> Report {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let report = match std::fs::read_to_string(file) {
        Ok(json) => reader::verify_file(&name, &json),
        Err(error) => Report { skipped: vec![format!("{name}: {error}")], ..Report::default() },
    };
    println!("{name} {}/{}", report.passed, report.entries());
    for failure in &report.failed {
        println!("  {failure}");
    }
    for id in &report.skipped {
        println!("  {id}: skipped");
    }
    report
}
