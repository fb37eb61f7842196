//! Finds in a function the code that cannot but end in a trap, and leaves the trap.
//!
//! What such code does before (writing a message, calling whoever prints it) nobody sees: after a trap the module is
//! never called again. What could end otherwise stays: a branch out of it, a return, a call of JavaScript.

use crate::leb::Reader;
use std::ops::Range;

const UNREACHABLE: u8 = 0x00;
const BLOCK: u8 = 0x02;
const LOOP: u8 = 0x03;
const IF: u8 = 0x04;
const ELSE: u8 = 0x05;
const END: u8 = 0x0b;
const BR: u8 = 0x0c;
const BR_IF: u8 = 0x0d;
const BR_TABLE: u8 = 0x0e;
const RETURN: u8 = 0x0f;
const CALL: u8 = 0x10;

/// What is left of a function.
pub struct Rest {
    /// Which bytes of the body stay, in order; `None` is a trap.
    pub parts: Vec<Option<Range<usize>>>,
    /// Whether it never returns.
    pub is_doomed: bool,
}

/// What a call of a function means for the code around it.
#[derive(Clone, Copy, PartialEq)]
pub enum Callee {
    Returns,
    /// It only traps.
    Doomed,
    /// JavaScript, which may throw and whose doings can be seen.
    Outside,
}

/// One `block`, `loop`, `if`, or the function itself.
struct Frame {
    kind: u8,
    /// From which part on nothing but this construct and what leads to it has been written.
    mark: usize,
    /// Whether something within goes to its end.
    is_left: bool,
    /// Whether something within goes further, or out of the module.
    escapes: bool,
    has_else: bool,
    then_ends: bool,
}

struct Scan<'a> {
    parts: Vec<Option<Range<usize>>>,
    frames: Vec<Frame>,
    /// The parts from here on are executed in one go or not at all.
    mark: usize,
    /// Within code that is never reached: how many constructs deep.
    dead: Option<usize>,
    callee: &'a dyn Fn(usize) -> Callee,
}

/// Scans the instructions of a body, which begin at `start` in `bytes` and end with them.
pub fn scan(bytes: &[u8], start: usize, callee: &dyn Fn(usize) -> Callee) -> Result<Rest, String> {
    let mut scan = Scan { parts: Vec::new(), frames: Vec::new(), mark: 0, dead: None, callee };
    scan.enter(BLOCK);
    let mut reader = Reader { bytes, at: start };
    let mut is_doomed = false;
    while !reader.is_done() {
        let from = reader.at;
        let instruction = Instruction::read(&mut reader)?;
        is_doomed = scan.take(&instruction, from..reader.at)?;
    }
    if scan.frames.is_empty() { Ok(Rest { parts: scan.parts, is_doomed }) } else { Err("a body has no end".to_owned()) }
}

impl Scan<'_> {
    /// Whether the function ended with this instruction and never returns.
    fn take(&mut self, instruction: &Instruction, bytes: Range<usize>) -> Result<bool, String> {
        match (&mut self.dead, instruction.code) {
            (Some(depth), BLOCK | LOOP | IF) => *depth += 1,
            (Some(depth), END) if *depth > 0 => *depth -= 1,
            (Some(0), ELSE) | (_, END) | (None, _) => return self.take_living(instruction, bytes),
            _ => {}
        }
        Ok(false)
    }

    fn take_living(&mut self, instruction: &Instruction, bytes: Range<usize>) -> Result<bool, String> {
        match instruction.code {
            UNREACHABLE => self.trap(),
            CALL => match (self.callee)(instruction.targets[0]) {
                Callee::Doomed => self.trap(),
                Callee::Outside => {
                    self.frames.iter_mut().for_each(|frame| frame.escapes = true);
                    self.keep_apart(bytes);
                }
                Callee::Returns => self.parts.push(Some(bytes)),
            },
            code @ (BLOCK | LOOP | IF) => {
                self.enter(code);
                self.keep_apart(bytes);
            }
            ELSE => {
                let then_ends = self.dead.take().is_none();
                let frame = self.frame()?;
                (frame.has_else, frame.then_ends) = (true, then_ends);
                self.keep_apart(bytes);
            }
            END => return self.leave(bytes),
            code @ (BR | BR_IF | BR_TABLE | RETURN) => {
                instruction.targets.iter().try_for_each(|target| self.branch(*target))?;
                if code == RETURN {
                    self.branch(self.frames.len() - 1)?;
                }
                self.keep_apart(bytes);
                if code != BR_IF {
                    self.dead = Some(0);
                }
            }
            _ => self.parts.push(Some(bytes)),
        }
        Ok(false)
    }

    fn frame(&mut self) -> Result<&mut Frame, String> {
        self.frames.last_mut().ok_or("a construct ends that never began".to_owned())
    }

    fn enter(&mut self, kind: u8) {
        let mark = self.mark;
        self.frames.push(Frame { kind, mark, is_left: false, escapes: false, has_else: false, then_ends: false });
    }

    /// What comes next may happen without what came before.
    fn keep_apart(&mut self, bytes: Range<usize>) {
        self.parts.push(Some(bytes));
        self.mark = self.parts.len();
    }

    /// All that was only done on the way here is left out.
    fn trap(&mut self) {
        self.parts.truncate(self.mark);
        self.parts.push(None);
        self.dead = Some(0);
    }

    fn branch(&mut self, depth: usize) -> Result<(), String> {
        let target = self.frames.len().checked_sub(depth + 1).ok_or("a branch leads nowhere")?;
        self.frames[target].is_left = true;
        self.frames[target + 1..].iter_mut().for_each(|frame| frame.escapes = true);
        Ok(())
    }

    fn leave(&mut self, bytes: Range<usize>) -> Result<bool, String> {
        let frame = self.frames.pop().ok_or("a construct ends that never began")?;
        let ends = self.dead.take().is_none();
        let can_pass = match frame.kind {
            LOOP => ends,
            IF if frame.has_else => ends || frame.then_ends || frame.is_left,
            IF => true,
            _ => ends || frame.is_left,
        };
        let is_doomed = !can_pass && !frame.escapes;
        if self.frames.is_empty() {
            self.keep_apart(bytes);
            return Ok(is_doomed);
        }
        self.mark = frame.mark;
        if is_doomed {
            self.trap();
        } else if can_pass && !frame.escapes {
            self.parts.push(Some(bytes)); // whoever comes here goes on: still in one go
        } else {
            self.keep_apart(bytes);
            if !can_pass {
                self.trap();
            }
        }
        Ok(false)
    }
}

/// One instruction: its code and, of a branch or call, where it leads.
struct Instruction {
    code: u8,
    targets: Vec<usize>,
}

impl Instruction {
    fn read(reader: &mut Reader) -> Result<Instruction, String> {
        let code = reader.byte()?;
        let mut targets = Vec::new();
        match code {
            BR | BR_IF | CALL => targets.push(reader.number()?),
            BR_TABLE => {
                for _ in 0..=reader.number()? {
                    targets.push(reader.number()?);
                }
            }
            0xfc => skip_numeric_or_memory(reader)?,
            _ => skip(reader, operands(code)?)?,
        }
        Ok(Instruction { code, targets })
    }
}

/// What stands after an instruction's code.
enum Operands {
    Numbers(usize),
    Bytes(usize),
    /// Types, after their count.
    Types,
}

fn operands(code: u8) -> Result<Operands, String> {
    match code {
        0x00 | 0x01 | ELSE | END | RETURN | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => Ok(Operands::Numbers(0)),
        BLOCK | LOOP | IF | 0x20..=0x26 | 0x3f..=0x42 | 0xd0 | 0xd2 => Ok(Operands::Numbers(1)),
        0x11 | 0x28..=0x3e => Ok(Operands::Numbers(2)),
        0x1c => Ok(Operands::Types),
        0x43 => Ok(Operands::Bytes(4)),
        0x44 => Ok(Operands::Bytes(8)),
        _ => Err(format!("an instruction that is not known here: {code:#04x}")),
    }
}

fn skip(reader: &mut Reader, operands: Operands) -> Result<(), String> {
    match operands {
        Operands::Numbers(count) => (0..count).try_for_each(|_| reader.skip()),
        Operands::Bytes(count) => reader.take(count).map(|_| ()),
        Operands::Types => {
            let count = reader.number()?;
            (0..count).try_for_each(|_| reader.skip())
        }
    }
}

/// Conversions that do not trap, and whole stretches of memory or tables.
fn skip_numeric_or_memory(reader: &mut Reader) -> Result<(), String> {
    let count = match reader.number()? {
        0..=7 => 0,
        9 | 11 | 13 | 15..=17 => 1,
        8 | 10 | 12 | 14 => 2,
        other => return Err(format!("an instruction that is not known here: 0xfc {other}")),
    };
    (0..count).try_for_each(|_| reader.skip())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a body in which function 0 is JavaScript's, 1 is doomed and 2 returns.
    fn left(body: &[u8]) -> (Vec<u8>, bool) {
        let callee = |index| [Callee::Outside, Callee::Doomed, Callee::Returns][index];
        let rest = scan(body, 0, &callee).unwrap();
        let bytes = rest.parts.into_iter().flat_map(|part| part.map_or(vec![UNREACHABLE], |part| body[part].to_vec()));
        (bytes.collect(), rest.is_doomed)
    }

    const DROP: u8 = 0x1a;
    const GET: [u8; 2] = [0x20, 0];
    const EMPTY: u8 = 0x40;

    #[test]
    fn what_leads_to_a_trap_alone_is_left_out() {
        assert_eq!(left(&[GET[0], GET[1], DROP, CALL, 2, UNREACHABLE, END]), (vec![UNREACHABLE, END], true));
    }

    #[test]
    fn a_call_of_a_doomed_function_is_a_trap() {
        assert_eq!(left(&[GET[0], GET[1], CALL, 1, CALL, 2, END]), (vec![UNREACHABLE, END], true));
    }

    #[test]
    fn a_trap_on_a_condition_leaves_the_function_alive() {
        let body = [GET[0], GET[1], IF, EMPTY, CALL, 2, UNREACHABLE, END, CALL, 2, END];
        let rest = [GET[0], GET[1], IF, EMPTY, UNREACHABLE, END, CALL, 2, END];
        assert_eq!(left(&body), (rest.to_vec(), false));
    }

    #[test]
    fn two_traps_are_one() {
        let body = [GET[0], GET[1], IF, EMPTY, CALL, 1, ELSE, CALL, 2, CALL, 1, END, END];
        assert_eq!(left(&body), (vec![UNREACHABLE, END], true));
    }

    #[test]
    fn a_branch_round_a_trap_stays() {
        let body = [BLOCK, EMPTY, GET[0], GET[1], BR_IF, 0, CALL, 2, CALL, 1, END, CALL, 2, END];
        let rest = [BLOCK, EMPTY, GET[0], GET[1], BR_IF, 0, UNREACHABLE, END, CALL, 2, END];
        assert_eq!(left(&body), (rest.to_vec(), false));
    }

    #[test]
    fn a_return_before_a_trap_stays() {
        let body = [BLOCK, EMPTY, GET[0], GET[1], BR_IF, 1, CALL, 1, END, END];
        assert!(!left(&body).1);
    }

    #[test]
    fn what_javascript_is_told_before_a_trap_stays() {
        assert_eq!(left(&[CALL, 0, CALL, 2, UNREACHABLE, END]), (vec![CALL, 0, UNREACHABLE, END], false));
    }
}
