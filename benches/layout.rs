//! The force layout of 200 actors, and d3-force on the same graph in the same page: `cargo xtask bench layout`.

use cat_divides_meat::scenario::{Scenario, laid_out, read};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{console_log as say, wasm_bindgen_test as test, wasm_bindgen_test_configure};
#[cfg(not(target_arch = "wasm32"))]
use {std::println as say, std::time::Instant};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test_configure!(run_in_browser);

const SAMPLES: usize = 15;
const ACTORS: usize = 200;
const TIES: usize = 2000;

/// Says `stopwatch NAME MILLISECONDS` for ours, and in a browser for d3-force, in turns.
#[test]
fn both_layouts_are_timed() {
    let table = table();
    let mut fastest = [f64::INFINITY; 2];
    for _ in 0..SAMPLES {
        let ours = elapsed_ms(|| assert!(laid_out(table.clone()).has_places()));
        fastest = [fastest[0].min(ours), fastest[1].min(rival(&table))];
    }
    say!("stopwatch this_layout {:.4}", fastest[0]);
    if fastest[1].is_finite() {
        say!("stopwatch d3_force {:.4}", fastest[1]);
    }
}

/// A file of 200 actors without places and 2,000 ties, some of them beside each other.
fn table() -> Scenario {
    let actor = |at| format!("{{\"id\": \"a{at}\", \"name\": {{\"en\": \"A {at}\"}}, \"kind\": \"state\"}}");
    let tie = |at: usize| {
        let from = at % ACTORS;
        let to = (from + 1 + (at * at + 7 * (at / ACTORS)) % (ACTORS - 1)) % ACTORS;
        format!(
            "{{\"from\": \"a{from}\", \"to\": \"a{to}\", \"type\": \"trade\", \"sign\": \"positive\", \"weight\": 0.5, \"claims\": []}}"
        )
    };
    let actors: Vec<String> = (0..ACTORS).map(actor).collect();
    let ties: Vec<String> = (0..TIES).map(tie).collect();
    let side = |id| format!("{{\"id\": \"{id}\", \"name\": {{\"en\": \"{id}\"}}}}");
    let file = format!(
        "{{\"format\": 1, \"id\": \"bench\", \"title\": {{\"en\": \"T\"}}, \"source\": {{\"title\": {{\"en\": \"S\"}}, \"sections\": []}}, \"parties\": [{}, {}], \"actors\": [{}], \"ties\": [{}], \"claims\": []}}",
        side("first"),
        side("second"),
        actors.join(","),
        ties.join(",")
    );
    read(&file).expect("the bench's own file is valid")
}

#[cfg(not(target_arch = "wasm32"))]
fn elapsed_ms(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1e3
}

#[cfg(target_arch = "wasm32")]
fn elapsed_ms(work: impl FnOnce()) -> f64 {
    let clock = web_sys::window().and_then(|window| window.performance()).expect("a browser has a clock");
    let start = clock.now();
    work();
    clock.now() - start
}

/// d3-force is a script: there is none outside a browser.
#[cfg(not(target_arch = "wasm32"))]
fn rival(_: &Scenario) -> f64 {
    f64::INFINITY
}

/// d3-force with the same forces on the same pairs, until it has settled as it does by default.
#[cfg(target_arch = "wasm32")]
fn rival(table: &Scenario) -> f64 {
    const LAYOUT: &str = "(count, from, to) => {
        const nodes = Array.from({ length: count }, () => ({}));
        const links = Array.from(from, (source, at) => ({ source, target: to[at] }));
        d3.forceSimulation(nodes).stop()
            .force('ties', d3.forceLink(links).distance(60))
            .force('push', d3.forceManyBody().strength(-140))
            .force('across', d3.forceX().strength(0.06))
            .force('down', d3.forceY().strength(0.06))
            .tick(300);
        if (!nodes.every((node) => Number.isFinite(node.x))) throw new Error('no layout');
    }";
    let Some(source) = option_env!("D3_FORCE") else { return f64::INFINITY };
    js_sys::eval(source).expect("d3-force is a script");
    let layout = js_sys::Function::from(js_sys::eval(LAYOUT).expect("so is this"));
    let mut pairs: Vec<_> = table.ties.iter().map(|tie| (tie.from.min(tie.to), tie.from.max(tie.to))).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let ends = |end: &dyn Fn(&(usize, usize)) -> usize| pairs.iter().map(|pair| end(pair) as u32).collect::<Vec<_>>();
    let [from, to] = [ends(&|pair| pair.0), ends(&|pair| pair.1)].map(|ends| js_sys::Uint32Array::from(&ends[..]));
    elapsed_ms(|| {
        let answer = layout.call3(&wasm_bindgen::JsValue::NULL, &ACTORS.into(), &from, &to);
        answer.expect("d3-force lays the graph out");
    })
}
