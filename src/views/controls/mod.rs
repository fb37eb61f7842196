//! What the reader touches: sliders, buttons, bets, navigation.

mod bet;
mod navigation;
mod notice;
mod playback;
mod settings;
mod slider;

pub use bet::{BetTexts, bet};
pub use navigation::{navigation, onward};
pub use notice::notice;
pub use playback::{Playback, playback};
pub use settings::settings;
pub use slider::slider;
