//! Elements by plain calls.
//!
//! Not `html!`: it writes out the making of every node in place. The views of the first two chapters came to 105 KB of
//! code with it, and to 49 KB with these calls. Every embed would pay for the difference (`cargo xtask size`).

use std::rc::Rc;
use yew::virtual_dom::{Key, Listener, VNode, VTag};
use yew::{AttrValue, Callback, Event, Html, InputEvent, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};

/// An element under construction.
pub struct Element(Rc<VTag>);

/// An HTML or SVG element; which one it is follows from where it stands.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Rc::new(VTag::new(tag)))
}

/// An element with a class.
pub fn classed(tag: &'static str, class: &'static str) -> Element {
    el(tag).attr("class", class)
}

/// Text that is text, never markup.
#[inline(never)]
pub fn text(text: &str) -> Html {
    VNode::VText(yew::virtual_dom::VText::new(text.to_owned()))
}

impl Element {
    fn tag(&mut self) -> &mut VTag {
        Rc::get_mut(&mut self.0).expect("an element under construction has one owner")
    }

    /// An attribute that never changes.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &'static str) -> Element {
        self.tag().add_attribute(name, AttrValue::Static(value));
        self
    }

    /// An attribute that follows from the state.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: String) -> Element {
        self.tag().add_attribute(name, AttrValue::from(value));
        self
    }

    /// A length or coordinate, to a tenth of a unit.
    pub fn px(self, name: &'static str, value: f64) -> Element {
        self.set(name, crate::model::numeric::decimal::tenths(value))
    }

    /// An attribute that is there or not.
    pub fn flag(self, name: &'static str, is_there: bool) -> Element {
        if is_there { self.attr(name, "") } else { self }
    }

    /// `true` or `false`, as ARIA's states want it.
    pub fn state(self, name: &'static str, is_so: bool) -> Element {
        self.attr(name, if is_so { "true" } else { "false" })
    }

    pub fn label(self, label: &str) -> Element {
        self.set("aria-label", label.to_owned())
    }

    /// What the input holds.
    #[inline(never)]
    pub fn value(mut self, value: String) -> Element {
        self.tag().set_value(Some(AttrValue::from(value)));
        self
    }

    /// Whether the radio button or check box is on.
    #[inline(never)]
    pub fn checked(mut self, is_on: bool) -> Element {
        self.tag().set_checked(is_on);
        self
    }

    /// Tells the element from its siblings when the list changes.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Element {
        self.tag().key = Some(Key::from(key));
        self
    }

    #[inline(never)]
    pub fn with(mut self, child: Html) -> Element {
        self.tag().add_child(child);
        self
    }

    /// A handle by which the component finds the element.
    #[cfg(feature = "workshop")]
    pub fn node(mut self, node: &yew::NodeRef) -> Element {
        self.tag().node_ref = node.clone();
        self
    }

    pub fn el(self, child: Element) -> Element {
        self.with(child.html())
    }

    pub fn text(self, content: &str) -> Element {
        self.with(text(content))
    }

    /// Text whose direction is its own.
    pub fn isolated(self, content: &str) -> Element {
        self.el(el("bdi").text(content))
    }

    pub fn each(self, children: impl IntoIterator<Item = Element>) -> Element {
        children.into_iter().fold(self, Element::el)
    }

    #[inline(never)]
    fn listen(mut self, listener: Rc<dyn Listener>) -> Element {
        self.tag().add_listener(listener);
        self
    }

    pub fn on_click(self, callback: Callback<MouseEvent>) -> Element {
        self.listen(Rc::new(yew::html::onclick::Wrapper::new(callback)))
    }

    pub fn on_input(self, callback: Callback<InputEvent>) -> Element {
        self.listen(Rc::new(yew::html::oninput::Wrapper::new(callback)))
    }

    pub fn on_change(self, callback: Callback<Event>) -> Element {
        self.listen(Rc::new(yew::html::onchange::Wrapper::new(callback)))
    }

    pub fn on_toggle(self, callback: Callback<Event>) -> Element {
        self.listen(Rc::new(yew::html::ontoggle::Wrapper::new(callback)))
    }

    pub fn on_key_down(self, callback: Callback<KeyboardEvent>) -> Element {
        self.listen(Rc::new(yew::html::onkeydown::Wrapper::new(callback)))
    }

    pub fn on_wheel(self, callback: Callback<WheelEvent>) -> Element {
        self.listen(Rc::new(yew::html::onwheel::Wrapper::new(callback)))
    }

    pub fn on_pointer_down(self, callback: Callback<PointerEvent>) -> Element {
        self.listen(Rc::new(yew::html::onpointerdown::Wrapper::new(callback)))
    }

    pub fn on_pointer_move(self, callback: Callback<PointerEvent>) -> Element {
        self.listen(Rc::new(yew::html::onpointermove::Wrapper::new(callback)))
    }

    pub fn on_pointer_up(self, callback: Callback<PointerEvent>) -> Element {
        self.listen(Rc::new(yew::html::onpointerup::Wrapper::new(callback)))
    }

    pub fn html(self) -> Html {
        VNode::VTag(self.0)
    }
}

/// A button; `class` may be empty.
pub fn button(class: &'static str, label: &str, pressed: Callback<MouseEvent>) -> Element {
    let button = el("button").attr("type", "button").on_click(pressed).text(label);
    if class.is_empty() { button } else { button.attr("class", class) }
}

/// A button that shows a stroke drawing of 24 × 24 and is named in words.
pub fn icon_button(class: &'static str, label: &str, path: &'static str, pressed: Callback<MouseEvent>) -> Element {
    let named = el("button").attr("type", "button").attr("class", class).label(label).set("title", label.to_owned());
    named.on_click(pressed).el(icon(path))
}

pub fn icon(path: &'static str) -> Element {
    el("svg").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true").el(el("path").attr("d", path))
}

/// A cross: close this.
pub const CROSS: &str = "M6 6 18 18M18 6 6 18";
