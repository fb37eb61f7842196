//! What the reader touches: sliders, buttons, bets, navigation.

mod bet;
mod choice;
mod drag;
mod field;
mod keys;
mod mirrored;
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
pub use mirrored::mirrored_keys;
pub use navigation::{navigation, onward, tour};
pub use notice::notice;
pub use pick::pick;
#[cfg(feature = "workshop")]
pub use playback::undo;
pub use playback::{Playback, playback, scrubber};
#[cfg(feature = "workshop")]
pub use settings::select;
pub use settings::settings;
pub use slider::{THIRD_STRAND, slider, strand};
