//! What the reader touches: sliders, buttons, bets, navigation.

mod bet;
mod choice;
mod drag;
mod field;
mod keys;
mod navigation;
mod notice;
mod pick;
mod playback;
mod settings;
mod slider;

pub use bet::{BetTexts, bet};
pub use choice::choice;
pub use drag::{Area, movable, movable_as};
pub use field::field;
pub use keys::keys;
pub use navigation::{navigation, onward, tour};
pub use notice::notice;
pub use pick::pick;
pub use playback::{Playback, playback, scrubber};
pub use settings::{select, settings};
pub use slider::{THIRD_STRAND, slider, strand};
