//! Moving over the map: nearer and farther, and along it by the browser's own scrolling.
//!
//! Near the map the drawing is larger than its frame, which scrolls: a finger moves it without a line of ours, the page
//! scrolls on at its edge, and nothing is drawn again while it moves. While a wheel or a pinch zooms, the drawing is only
//! stretched; it is drawn anew, with its names where they belong, once that rests.

use crate::state::{Action, Atlas};
use crate::views::Frame;
use crate::views::element::{Element, classed, icon_button};
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use web_sys::{Element as Node, HtmlElement};
use yew::{Callback, MouseEvent, PointerEvent, TargetCast, WheelEvent};

/// The frame round `map`; a mouse drags it, and zooms with the key that zooms elsewhere too.
pub fn moving(frame: &Frame, map: Element) -> Element {
    let is_near = frame.state.atlas.zoom > 0;
    let class = if is_near { "map-frame near" } else { "map-frame" };
    let framed = classed("div", class).el(map).on_wheel(wheel(frame));
    if is_near { framed.on_pointer_move(Callback::from(drag)).on_pointer_up(Callback::from(let_go)) } else { framed }
}

/// The buttons that do the same.
pub fn buttons(frame: &Frame) -> Element {
    let (words, zoom) = (frame.words, frame.state.atlas.zoom);
    let button = |label, path, to: usize| {
        let mover = Mover::new(frame);
        let pressed = Callback::from(move |event: MouseEvent| mover.zoom(event.target_unchecked_into(), to, None));
        icon_button("icon", label, path, pressed).flag("disabled", to == zoom)
    };
    classed("div", "map-buttons")
        .attr("role", "group")
        .label(words.map_label())
        .el(button(words.map_zoom_in(), "M5 12H19M12 5V19", (zoom + 1).min(Atlas::NEAREST)))
        .el(button(words.map_zoom_out(), "M5 12H19", zoom.saturating_sub(1)))
        .el(button(words.map_zoom_fit(), "M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15", 0))
}

/// What it takes to draw the map nearer or farther.
#[derive(Clone)]
pub struct Mover {
    atlas: Atlas,
    is_rtl: bool,
    dispatch: Callback<Action>,
}

impl Mover {
    pub fn new(frame: &Frame) -> Mover {
        let is_rtl = frame.words.language().is_right_to_left();
        Mover { atlas: frame.state.atlas.clone(), is_rtl, dispatch: frame.dispatch.clone() }
    }

    /// Zooms to the step `to`; what lies at `at` in the window, or in the middle of the frame, stays there.
    pub fn zoom(&self, from: Node, to: usize, at: Option<[i32; 2]>) {
        let Some(frame) = part(&from, ".map-frame") else { return };
        STRETCHED.take();
        let scroll = self.scroll(&frame, [self.atlas.zoom, to], at);
        self.draw(to);
        once_drawn(move || scroll.apply(&frame));
    }

    fn draw(&self, zoom: usize) {
        self.dispatch.emit(Action::LookedAtMap(Atlas { zoom, ..self.atlas.clone() }));
    }

    /// Where `frame` is scrolled to once the zoom has gone from one step to another.
    fn scroll(&self, frame: &Node, [from, to]: [usize; 2], at: Option<[i32; 2]>) -> Scroll {
        let seen = frame.get_bounding_client_rect();
        let [x, y] = at.map_or([seen.width() / 2.0, seen.height() / 2.0], |[x, y]| {
            [f64::from(x) - seen.x(), f64::from(y) - seen.y()]
        });
        // Where reading starts at the right, scrolling is counted from there.
        let x = if self.is_rtl { x - seen.width() } else { x };
        let scale = |zoom| Atlas { zoom, ..Atlas::default() }.scale();
        let factor = scale(to) / scale(from);
        let moved = |scrolled: i32, at: f64| ((f64::from(scrolled) + at) * factor - at) as i32;
        Scroll { left: moved(frame.scroll_left(), x), top: moved(frame.scroll_top(), y) }
    }

    /// Zooms as far as `steps` more, by stretching what is drawn in `frame` until no more come.
    fn stretch(self, frame: Node, steps: isize, at: [i32; 2]) {
        let before = STRETCHED.take().filter(|stretch| stretch.frame == frame);
        let from = before.map_or(self.atlas.zoom, |stretch| stretch.to);
        let to = from.saturating_add_signed(steps).min(Atlas::NEAREST);
        let scroll = self.scroll(&frame, [from, to], Some(at));
        let Ok(Some(map)) = frame.query_selector(".map") else { return };
        let _ = map.set_attribute(STRETCHED_BY, &(to as isize - self.atlas.zoom as isize).to_string());
        scroll.apply(&frame);
        let rest = Timeout::new(REST_MS, move || {
            STRETCHED.take();
            if to != self.atlas.zoom {
                self.draw(to);
            }
            once_drawn(move || drop(map.remove_attribute(STRETCHED_BY)));
        });
        STRETCHED.replace(Some(Stretch { frame, to, _rest: rest }));
    }
}

/// How far a frame is scrolled.
struct Scroll {
    left: i32,
    top: i32,
}

impl Scroll {
    fn apply(&self, frame: &Node) {
        frame.set_scroll_left(self.left);
        frame.set_scroll_top(self.top);
    }
}

/// A zoom under way.
struct Stretch {
    frame: Node,
    to: usize,
    /// Draws the map anew, unless another step comes before.
    _rest: Timeout,
}

/// By how many steps a map is stretched; widget.css does the rest.
const STRETCHED_BY: &str = "data-by";

/// Longer than between two steps of a hand that is still turning, on a slow device too.
const REST_MS: u32 = 250;

/// The part of the map's card that `selector` names, from anywhere within the card.
fn part(from: &Node, selector: &str) -> Option<Node> {
    from.closest(".map-section").ok()??.query_selector(selector).ok()?
}

/// Puts the focus on a part of the map's card, once it is drawn.
pub fn focus_on(from: Node, selector: String) {
    once_drawn(move || {
        if let Some(part) = part(&from, &selector) {
            let _ = part.unchecked_into::<HtmlElement>().focus(); // what cannot have the focus leaves it where it is
        }
    });
}

/// Yew draws in a task of its own; one that is begun after it comes after it.
fn once_drawn(act: impl FnOnce() + 'static) {
    yew::platform::spawn_local(async move { act() });
}

/// The wheel scrolls the page, as everywhere; with Ctrl or Cmd, which a pinch on a pad sends too, it zooms.
fn wheel(frame: &Frame) -> Callback<WheelEvent> {
    let mover = Mover::new(frame);
    Callback::from(move |event: WheelEvent| {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        event.prevent_default();
        let steps = whole_steps(&event);
        let frame = event.target_unchecked_into::<Node>().closest(".map-frame").ok().flatten();
        if let Some(frame) = frame.filter(|_| steps != 0) {
            mover.clone().stretch(frame, steps, [event.client_x(), event.client_y()]);
        }
    })
}

/// So far the wheel turns for a step, in CSS pixels: less than a notch of any mouse.
const STEP: f64 = 40.0;

thread_local! {
    /// How far a pinch has come towards its next step; there is one pointer to pinch with.
    static PINCHED: Cell<f64> = const { Cell::new(0.0) };
    static STRETCHED: RefCell<Option<Stretch>> = const { RefCell::new(None) };
}

/// A notch of a mouse's wheel is one step; a pinch on a pad sends many small parts of one.
fn whole_steps(event: &WheelEvent) -> isize {
    let length = if event.delta_mode() == WheelEvent::DOM_DELTA_PIXEL { 1.0 } else { STEP }; // lines and pages: a wheel
    let (turned, before) = (-event.delta_y() * length, PINCHED.get());
    let sum = if before * turned < 0.0 { turned } else { before + turned };
    let is_whole = sum.abs() >= STEP;
    PINCHED.set(if is_whole { 0.0 } else { sum });
    if is_whole { sum.signum() as isize } else { 0 }
}

/// A mouse drags the map; fingers scroll it by themselves. A click that trembles is no drag.
fn drag(event: PointerEvent) {
    let (dx, dy) = (event.movement_x(), event.movement_y());
    let Some(frame) = event.target_unchecked_into::<Node>().closest(".map-frame").ok().flatten() else { return };
    let is_dragging = frame.has_pointer_capture(event.pointer_id());
    let is_mouse = event.pointer_type() == "mouse" && event.buttons() & 1 == 1;
    if !is_mouse || !(is_dragging || dx * dx + dy * dy > 4) {
        return;
    }
    // So that no actor under the mouse is clicked in the end; WebKit goes by what lies there, not by the capture.
    if !is_dragging {
        let _ = (frame.set_pointer_capture(event.pointer_id()), frame.set_attribute(DRAGGED, ""));
    }
    frame.set_scroll_left(frame.scroll_left() - dx);
    frame.set_scroll_top(frame.scroll_top() - dy);
}

/// While the frame has it, a pane over the map takes the pointer; the same name is in widget.css.
const DRAGGED: &str = "data-dragged";

fn let_go(event: PointerEvent) {
    let frame = event.target_unchecked_into::<Node>().closest(".map-frame").ok().flatten();
    let _ = frame.map(|frame| frame.remove_attribute(DRAGGED));
}
