//! The share code: a few letters that make the same picture for someone else.
//!
//! Bytes in URL-safe base64: format, scenario id, chapter, flags, seed, step, the numbers that were moved, and a
//! CRC-16 that catches what was cut or mistyped. Not in it: language and theme; bets only in a challenge.

use super::parameter::{FIRST_WITH_PLACE, LAST_WITH_PLACE};
use super::{Bet, Chapter, ParameterId, State};
use crate::scenario::Scenario;

/// What a share code carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    pub scenario: String,
    pub chapter: Chapter,
    pub seed: u64,
    /// `None`: the step at which the chapter opens.
    pub step: Option<usize>,
    pub said_enough: bool,
    pub parameters: Vec<(ParameterId, f64)>,
    /// The sender's bets, if the link is a challenge.
    pub bets: Vec<(Bet, usize)>,
}

/// Why a code was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareProblem {
    /// Cut, padded, mistyped or not a code at all.
    Damaged,
    /// Made by a version of the widget that wrote another format.
    OtherFormat(u8),
    /// Made for another scenario, which has this id.
    OtherScenario(String),
    /// Whole, but it names a chapter or number that this scenario does not have, or a value out of range.
    DoesNotFit,
}

const FORMAT: u8 = 1;
/// Longer than any code this widget writes.
const LONGEST: usize = 2048;
/// The largest seed that JavaScript's numbers hold exactly, 2^53 − 1.
pub const LARGEST_SEED: u64 = (1 << 53) - 1;

/// The code of `state`.
pub fn encode(state: &State) -> String {
    encode_with(state, &[])
}

/// The code of `state` with the bets placed in this chapter, or in the recap with all: whoever opens it bets before
/// seeing them.
pub fn encode_challenge(state: &State) -> String {
    let is_meant = |bet: Bet| state.chapter == Chapter::Recap || bet.chapter() == state.chapter;
    let bets: Vec<(Bet, usize)> = state.bets().filter(|(bet, _)| is_meant(*bet)).collect();
    encode_with(state, &bets)
}

const SAID_ENOUGH: u8 = 1;
const HAS_BETS: u8 = 2;

fn encode_with(state: &State, bets: &[(Bet, usize)]) -> String {
    let state = &state.without_edits();
    let scenario = &state.scenario;
    let mut bytes = vec![FORMAT, scenario.id.len() as u8];
    bytes.extend(scenario.id.bytes());
    bytes.push(state.chapter.code());
    bytes.push(if state.said_enough() { SAID_ENOUGH } else { 0 } | if bets.is_empty() { 0 } else { HAS_BETS });
    write_number(&mut bytes, state.seed);
    write_number(&mut bytes, state.chosen_step().map_or(0, |step| step as u64 + 1));
    if !bets.is_empty() {
        bytes.push(bets.len() as u8);
        bets.iter().for_each(|(bet, choice)| bytes.extend([bet.code(), *choice as u8]));
    }
    for (id, value) in state.moved_parameters() {
        write_parameter(&mut bytes, id, value, scenario);
    }
    bytes.extend(check(&bytes));
    base64_encode(&bytes)
}

/// Reads a code made for `scenario`.
pub fn decode(code: &str, scenario: &Scenario) -> Result<Shared, ShareProblem> {
    let bytes = checked_bytes(code)?;
    let mut reader = Reader { bytes: &bytes[1..] };
    let id = reader.text()?;
    if id != scenario.id {
        return Err(ShareProblem::OtherScenario(id));
    }
    let chapter = Chapter::from_code(reader.byte()?).filter(|chapter| chapter.is_in(scenario));
    let chapter = chapter.ok_or(ShareProblem::DoesNotFit)?;
    let flags = reader.byte()?;
    let said_enough = flags & SAID_ENOUGH != 0;
    let seed = reader.number()?;
    let step = reader.number()?.checked_sub(1).map(|step| step as usize);
    let bets = if flags & HAS_BETS != 0 { read_bets(&mut reader)? } else { Vec::new() };
    let mut parameters = Vec::new();
    while !reader.bytes.is_empty() {
        parameters.push(read_parameter(&mut reader, chapter, scenario)?);
    }
    if seed > LARGEST_SEED {
        return Err(ShareProblem::DoesNotFit);
    }
    Ok(Shared { scenario: id, chapter, seed, step, said_enough, parameters, bets })
}

fn read_bets(reader: &mut Reader) -> Result<Vec<(Bet, usize)>, ShareProblem> {
    let count = reader.byte()?;
    (0..count).map(|_| read_bet(reader)).collect()
}

fn read_bet(reader: &mut Reader) -> Result<(Bet, usize), ShareProblem> {
    let (code, choice) = (reader.byte()?, usize::from(reader.byte()?));
    let bet = Bet::ALL.into_iter().find(|bet| bet.code() == code && choice < bet.choices());
    bet.map(|bet| (bet, choice)).ok_or(ShareProblem::DoesNotFit)
}

fn checked_bytes(code: &str) -> Result<Vec<u8>, ShareProblem> {
    if code.len() > LONGEST {
        return Err(ShareProblem::Damaged);
    }
    let mut bytes = base64_decode(code.trim()).ok_or(ShareProblem::Damaged)?;
    if bytes.len() < 4 {
        return Err(ShareProblem::Damaged);
    }
    let found = bytes.split_off(bytes.len() - 2);
    if check(&bytes) != found[..] {
        return Err(ShareProblem::Damaged);
    }
    if bytes[0] != FORMAT { Err(ShareProblem::OtherFormat(bytes[0])) } else { Ok(bytes) }
}

// A number is written as whole steps of its slider where it lies on one, and in full where a host set it between two.
const ON_STEP: u8 = 0;
const IN_FULL: u8 = 0x80;

fn write_parameter(bytes: &mut Vec<u8>, id: ParameterId, value: f64, scenario: &Scenario) {
    let (code, place) = id.code();
    let range = id.range(scenario);
    let steps = ((value - range.min) / range.step).round();
    let is_on_step = range.at_step(steps as u64) == value;
    bytes.push(code | if is_on_step { ON_STEP } else { IN_FULL });
    if let Some(place) = place {
        bytes.push(place as u8);
    }
    if is_on_step { write_number(bytes, steps as u64) } else { bytes.extend(value.to_le_bytes()) }
}

fn read_parameter(
    reader: &mut Reader,
    chapter: Chapter,
    scenario: &Scenario,
) -> Result<(ParameterId, f64), ShareProblem> {
    let head = reader.byte()?;
    let code = head & !IN_FULL;
    let has_place = (FIRST_WITH_PLACE..=LAST_WITH_PLACE).contains(&code);
    let place = if has_place { Some(reader.byte()? as usize) } else { None };
    let known = ParameterId::of(chapter, scenario);
    let id = known.into_iter().find(|id| id.code() == (code, place)).ok_or(ShareProblem::DoesNotFit)?;
    let range = id.range(scenario);
    let value = if head & IN_FULL != 0 { reader.float()? } else { range.at_step(reader.number()?) };
    if range.contains(value) { Ok((id, value)) } else { Err(ShareProblem::DoesNotFit) }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], ShareProblem> {
        let (taken, rest) = self.bytes.split_at_checked(count).ok_or(ShareProblem::Damaged)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, ShareProblem> {
        Ok(self.take(1)?[0])
    }

    fn float(&mut self) -> Result<f64, ShareProblem> {
        let bytes = self.take(8)?.try_into().expect("eight bytes were taken");
        Ok(f64::from_le_bytes(bytes))
    }

    fn text(&mut self) -> Result<String, ShareProblem> {
        let length = self.byte()? as usize;
        String::from_utf8(self.take(length)?.to_vec()).map_err(|_| ShareProblem::Damaged)
    }

    /// A number in groups of seven bits, lowest first.
    fn number(&mut self) -> Result<u64, ShareProblem> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(ShareProblem::Damaged)
    }
}

fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The check of a code, over its bytes and their number: by the bytes alone, a code cut after a zero could pass.
fn check(bytes: &[u8]) -> [u8; 2] {
    crc16(bytes.iter().chain(&[bytes.len() as u8])).to_be_bytes()
}

/// CRC-16/CCITT-FALSE.
fn crc16<'a>(bytes: impl Iterator<Item = &'a u8>) -> u16 {
    bytes.fold(0xffff, |crc, byte| {
        (0..8).fold(
            crc ^ (u16::from(*byte) << 8),
            |crc, _| if crc & 0x8000 != 0 { (crc << 1) ^ 0x1021 } else { crc << 1 },
        )
    })
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn base64_encode(bytes: &[u8]) -> String {
    let letter = |bits: u32, shift: u32| ALPHABET[(bits >> shift) as usize & 63] as char;
    bytes
        .chunks(3)
        .flat_map(|chunk| {
            let bits = chunk.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
            (0..=chunk.len() as u32).map(move |place| letter(bits, 18 - 6 * place))
        })
        .collect()
}

fn base64_decode(code: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(code.len() * 3 / 4);
    for chunk in code.as_bytes().chunks(4) {
        let mut bits = 0u32;
        for letter in chunk {
            bits = bits << 6 | ALPHABET.iter().position(|known| known == letter)? as u32;
        }
        bits <<= 6 * (4 - chunk.len());
        let whole = chunk.len().checked_sub(1).filter(|whole| *whole > 0)?;
        bytes.extend((0..whole).map(|place| (bits >> (16 - 8 * place)) as u8));
    }
    Some(bytes)
}
