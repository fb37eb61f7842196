//! The kernels by criterion, which tells whether a change made one of them slower.

mod kernel;

fn main() {
    let mut criterion = criterion::Criterion::default().configure_from_args();
    for (name, mut work) in kernel::all() {
        criterion.bench_function(name, |bencher| bencher.iter(&mut work));
    }
    criterion.final_summary();
}
