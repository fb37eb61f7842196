//! Result codes: twelve letters that can be read out, in which a pair's result fits.
//!
//! Ten of them carry the result and two are checks. As a word over the 29 letters, a prime number, the twelve obey two
//! sums, Σ c and Σ place·c ≡ 0 (mod 29). Two codes that obey both differ in three letters at least: any one or two wrong
//! letters, and so any two that changed places, are noticed. Of other words one in 841 obeys both sums; a few of those mean
//! nothing, so that about one random word in 853 is taken.

use super::cards::{ROUNDS, Treatment};
use super::fog::DAYS;
use super::round::Round;
use crate::model::repeated::witness;

/// No two that look alike: of 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B, U and V one is here.
const LETTERS: &[u8; 29] = b"0123456789ACDEFGHJKMNPQRTVWXY";
const BASE: u128 = 29;
pub const LENGTH: usize = 12;
const CARRIERS: u32 = 10;
/// All numbers that ten letters can carry.
const NUMBERS: u128 = BASE.pow(CARRIERS);
/// Stirs the numbers, so that results that are alike make codes that are not. No multiple of 29, so it can be undone.
const STIR: u128 = 271_828_182_845_903;
const UNSTIR: u128 = unstir();

/// Which game was played, and with whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Cards(Treatment),
    /// With a back channel or without.
    Fog(bool),
}

impl Kind {
    pub const ALL: [Kind; 5] = [
        Kind::Cards(Treatment::Hidden),
        Kind::Cards(Treatment::Channel),
        Kind::Cards(Treatment::Known),
        Kind::Fog(false),
        Kind::Fog(true),
    ];

    /// How many numbers tell pairs with the same result apart.
    const fn signs(self) -> u16 {
        match self {
            Kind::Cards(_) => 35_000,
            Kind::Fog(_) => 9_500,
        }
    }
}

/// What was played, round by round or day by day.
#[derive(Clone, Debug, PartialEq)]
pub enum Results {
    Cards([Round; ROUNDS]),
    Fog([witness::Round; DAYS]),
}

/// All that a code carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub kind: Kind,
    pub is_against_widget: bool,
    /// Tells pairs with the same result apart; see [`sign`].
    pub sign: u16,
    pub results: Results,
}

/// The highest number that a teacher may give to a pair.
pub const MOST_PAIRS: u8 = 99;
/// Signs below this stand for a pair with a number, so many for each.
const NUMBERED: u16 = 4_000;
const SIGNS_A_PAIR: u16 = 40;

/// A sign for a pair with or without a number; `draw` is any number.
pub fn sign(kind: Kind, pair: Option<u8>, draw: u64) -> u16 {
    let within = |count: u16| (draw % u64::from(count)) as u16;
    match pair.filter(|pair| (1..=MOST_PAIRS).contains(pair)) {
        Some(pair) => u16::from(pair) * SIGNS_A_PAIR + within(SIGNS_A_PAIR),
        None => NUMBERED + within(kind.signs() - NUMBERED),
    }
}

impl Report {
    /// The number that the teacher gave the pair.
    pub fn pair(&self) -> Option<u8> {
        let number = (self.sign / SIGNS_A_PAIR) as u8;
        (self.sign < NUMBERED && number > 0).then_some(number)
    }

    /// The code of this report; `None` for a round that cannot have been played.
    pub fn code(&self) -> Option<Code> {
        let place = Kind::ALL.iter().position(|kind| *kind == self.kind)? as u128;
        let kind = 2 * place + u128::from(self.is_against_widget);
        let signed = self.results.number()? * u128::from(self.kind.signs()) + u128::from(self.sign);
        Code::carrying(signed * KINDS + kind)
    }
}

const KINDS: u128 = 2 * Kind::ALL.len() as u128;

impl Results {
    /// Of the card game.
    pub fn rounds(&self) -> Option<&[Round; ROUNDS]> {
        if let Results::Cards(rounds) = self { Some(rounds) } else { None }
    }

    /// Of the game in fog.
    pub fn days(&self) -> Option<&[witness::Round; DAYS]> {
        if let Results::Fog(days) = self { Some(days) } else { None }
    }

    fn number(&self) -> Option<u128> {
        match self {
            Results::Cards(rounds) => {
                let all = Round::all();
                let place = |round: &Round| all.iter().position(|known| known == round);
                let step = |number: u128, round| Some(number * all.len() as u128 + place(round)? as u128);
                rounds.iter().try_fold(0, step)
            }
            Results::Fog(days) => Some(days.iter().fold(0, |number, day| number << 4 | bits(day))),
        }
    }

    fn of(kind: Kind, number: u128) -> Option<Results> {
        match kind {
            Kind::Cards(_) => {
                let all = Round::all();
                let mut rest = number;
                let mut rounds = [all[0]; ROUNDS];
                for round in rounds.iter_mut().rev() {
                    *round = all[(rest % all.len() as u128) as usize];
                    rest /= all.len() as u128;
                }
                (rest == 0).then_some(Results::Cards(rounds))
            }
            Kind::Fog(_) => {
                let day = |place: usize| day((number >> (4 * (DAYS - 1 - place))) & 15);
                (number >> (4 * DAYS) == 0).then(|| Results::Fog(std::array::from_fn(day)))
            }
        }
    }
}

/// What the channel caught is not carried: to the sides it was as if it had not been misread.
fn bits(day: &witness::Round) -> u128 {
    let [a, b, c, d] = [day.cooperated[0], day.cooperated[1], day.misread[0], day.misread[1]].map(u128::from);
    a << 3 | b << 2 | c << 1 | d
}

fn day(bits: u128) -> witness::Round {
    let is_set = |place: u32| bits >> place & 1 == 1;
    let nothing = [false; 2];
    let (cooperated, misread) = ([is_set(3), is_set(2)], [is_set(1), is_set(0)]);
    witness::Round { cooperated, misread, slipped: nothing, caught: nothing }
}

/// Twelve letters that obey both sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code([u8; LENGTH]);

/// Why a text is no code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has so many letters, and a code has twelve.
    Length(usize),
    /// A letter that stands in no code.
    Letter(char),
    /// A letter or more is wrong.
    Check,
}

impl Code {
    fn carrying(number: u128) -> Option<Code> {
        let mut rest = (number < NUMBERS).then_some(number * STIR % NUMBERS)?;
        let mut digits = [0; LENGTH];
        for digit in &mut digits[..CARRIERS as usize] {
            *digit = (rest % BASE) as u8;
            rest /= BASE;
        }
        let [sum, weighed] = sums(&digits);
        let base = BASE as u32;
        // The places of the checks are 11 and 12: a + b ≡ −sum and 11a + 12b ≡ −weighed.
        let last = (11 * sum + (base - weighed)) % base;
        digits[11] = last as u8;
        digits[10] = (2 * base - sum - last) as u8 % BASE as u8;
        Some(Code(digits))
    }

    /// The code in a text of twelve letters, small or large, with what looks alike taken for the letter that is meant.
    pub fn read(text: &str) -> Result<Code, Fault> {
        let letters: Vec<char> = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
        if let Some(strange) = letters.iter().find(|letter| value(**letter).is_none()) {
            return Err(Fault::Letter(*strange));
        }
        let digits: Vec<u8> = letters.into_iter().filter_map(value).collect();
        let digits: [u8; LENGTH] = digits.try_into().map_err(|all: Vec<u8>| Fault::Length(all.len()))?;
        if sums(&digits) == [0, 0] { Ok(Code(digits)) } else { Err(Fault::Check) }
    }

    /// What the code says; `None` for one that obeys the sums and means nothing.
    pub fn report(self) -> Option<Report> {
        let digits = self.0[..CARRIERS as usize].iter().rev();
        let stirred = digits.fold(0, |number, digit| number * BASE + u128::from(*digit));
        let number = stirred * UNSTIR % NUMBERS;
        let (kind, rest) = (number % KINDS, number / KINDS);
        let (is_against_widget, kind) = (kind % 2 == 1, Kind::ALL[(kind / 2) as usize]);
        let signs = u128::from(kind.signs());
        let results = Results::of(kind, rest / signs)?;
        Some(Report { kind, is_against_widget, sign: (rest % signs) as u16, results })
    }

    /// In groups of four, to be read out.
    pub fn written(self) -> String {
        let letter = |digit: &u8| char::from(LETTERS[usize::from(*digit)]);
        let groups: Vec<String> = self.0.chunks(4).map(|group| group.iter().map(letter).collect()).collect();
        groups.join("-")
    }
}

/// Σ c and Σ place·c, modulo 29.
fn sums(digits: &[u8; LENGTH]) -> [u32; 2] {
    let weighed = (1..).zip(digits).map(|(place, digit)| place * u32::from(*digit)).sum::<u32>();
    [digits.iter().map(|digit| u32::from(*digit)).sum(), weighed].map(|sum: u32| sum % BASE as u32)
}

fn value(letter: char) -> Option<u8> {
    let meant = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'B' => '8',
        'U' => 'V',
        '\u{0660}'..='\u{0669}' => char::from(b'0' + (u32::from(letter) - 0x0660) as u8),
        '\u{06f0}'..='\u{06f9}' => char::from(b'0' + (u32::from(letter) - 0x06f0) as u8),
        other => other,
    };
    LETTERS.iter().position(|known| char::from(*known) == meant).map(|place| place as u8)
}

/// The number that undoes [`STIR`]: its power one less than the count of numbers below 29¹⁰ that 29 does not divide.
const fn unstir() -> u128 {
    let mut power = NUMBERS - NUMBERS / BASE - 1;
    let (mut square, mut result) = (STIR % NUMBERS, 1_u128);
    while power > 0 {
        if power % 2 == 1 {
            result = result * square % NUMBERS;
        }
        square = square * square % NUMBERS;
        power /= 2;
    }
    result
}
