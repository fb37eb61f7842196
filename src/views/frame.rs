//! What every view is given: the state, what follows from it, the words, and how to report.

use super::Request;
#[cfg(feature = "workshop")]
use super::classroom::Stand;
use crate::scenario::{Name, Scenario, Text};
use crate::state::{Action, Outcome, State, Work};
use crate::words::Words;
use yew::{Callback, MouseEvent};

/// One moment of the widget, as its views see it.
pub struct Frame<'a> {
    pub state: &'a State,
    pub outcome: &'a Outcome,
    pub words: &'a Words,
    pub layout: Layout,
    pub mode: Mode,
    /// The long work of this state, as far as it is done.
    pub works: &'a [Work],
    pub can_undo: bool,
    pub can_redo: bool,
    /// Whether a control is being moved.
    pub is_following: bool,
    pub dispatch: &'a Callback<Action>,
    pub request: &'a Callback<Request>,
    /// What stands on the desk in class mode.
    #[cfg(feature = "workshop")]
    pub stand: Stand<'a>,
}

/// How much of the whole is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Full,
    /// One chapter without navigation.
    Single,
    /// For a projector: large, with a teacher's keys.
    Present,
    /// Two at one device.
    Class,
}

impl Mode {
    /// The attribute's value.
    pub const fn id(self) -> &'static str {
        match self {
            Mode::Full => "full",
            Mode::Single => "single",
            Mode::Present => "present",
            Mode::Class => "class",
        }
    }

    pub fn from_id(id: &str) -> Mode {
        [Mode::Single, Mode::Present, Mode::Class].into_iter().find(|mode| mode.id() == id).unwrap_or_default()
    }
}

impl Frame<'_> {
    pub fn scenario(&self) -> &Scenario {
        &self.state.scenario
    }

    pub fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.words.language())
    }

    pub fn name<'t>(&self, name: &'t Name) -> &'t str {
        self.text(&name.direct)
    }

    /// Reports `action` when clicked.
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        self.dispatch.reform(move |_| action.clone())
    }

    pub fn on_click_request(&self, request: Request) -> Callback<MouseEvent> {
        self.request.reform(move |_| request.clone())
    }
}

/// The room there is. Drawings take their size from it, so that one unit is about one CSS pixel and text stays legible.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    width: f64,
}

/// From here on the map stands beside the explainer; the same number is in widget.css.
const TWO_COLUMNS_FROM: f64 = 900.0;
/// The widest that the widget becomes.
const WIDEST: f64 = 1240.0;

impl Layout {
    /// A layout for a widget of this width in CSS pixels; steps of 20 keep a resize from drawing at every pixel.
    pub fn new(width: f64) -> Layout {
        let width = if width.is_finite() { width.clamp(240.0, 4000.0) } else { 360.0 };
        Layout { width: (width / 20.0).floor() * 20.0 }
    }

    pub fn has_two_columns(&self) -> bool {
        self.width >= TWO_COLUMNS_FROM
    }

    /// The width of a drawing in the wider column, in the narrower one, or on a small screen in the only one.
    pub fn drawing_width(&self, column: Column) -> f64 {
        let inner = self.width.min(WIDEST) - if self.width < 600.0 { 24.0 } else { 48.0 };
        match column {
            _ if !self.has_two_columns() => inner.min(720.0),
            Column::Wider => (inner - 22.0) * 0.57,
            Column::Narrower => (inner - 22.0) * 0.43,
        }
    }
}

/// Where a drawing stands when there are two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Wider,
    Narrower,
}
