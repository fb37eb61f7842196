//! The kernels by a plain clock, the same here and inside a browser: `cargo xtask bench wasm` compares both.

mod kernel;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{console_log as say, wasm_bindgen_test as test, wasm_bindgen_test_configure};
#[cfg(not(target_arch = "wasm32"))]
use {std::println as say, std::time::Instant};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test_configure!(run_in_browser);

/// Long against the grain of a browser's clock, 0.1 ms.
const SAMPLE_MS: f64 = 40.0;

const SAMPLES: usize = 25;

/// Until then caches are warm, and the browser's second compiler, which works beside it, has put its code in place.
const WARM_UP_MS: f64 = 600.0;

/// Says `stopwatch NAME MILLISECONDS` for each kernel.
#[test]
fn every_kernel_is_timed() {
    for (name, mut work) in kernel::all() {
        let time = fastest_ms(&mut work);
        assert!(time > 0.0);
        say!("stopwatch {name} {time:.4}");
    }
}

/// The fastest of many samples: whatever else the machine does can only make them slower.
fn fastest_ms(work: &mut dyn FnMut()) -> f64 {
    let mut warm_up_ms = 0.0;
    while warm_up_ms < WARM_UP_MS {
        warm_up_ms += elapsed_ms(1, work).max(0.1);
    }
    let times = (SAMPLE_MS / elapsed_ms(1, work).max(0.1)).ceil() as u32;
    let samples = (0..SAMPLES).map(|_| elapsed_ms(times, work) / f64::from(times));
    samples.fold(f64::INFINITY, f64::min)
}

#[cfg(not(target_arch = "wasm32"))]
fn elapsed_ms(times: u32, work: &mut dyn FnMut()) -> f64 {
    let start = Instant::now();
    (0..times).for_each(|_| work());
    start.elapsed().as_secs_f64() * 1e3
}

#[cfg(target_arch = "wasm32")]
fn elapsed_ms(times: u32, work: &mut dyn FnMut()) -> f64 {
    let clock = web_sys::window().and_then(|window| window.performance()).expect("a browser has a clock");
    let start = clock.now();
    (0..times).for_each(|_| work());
    clock.now() - start
}
