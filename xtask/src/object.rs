//! A WebAssembly object as the compiler hands it to the linker, to be written again with less in it.
//!
//! The format: <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use crate::doom::{self, Callee, Rest};
use crate::leb::{self, Reader};
use std::collections::HashSet;
use std::ops::Range;

const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const CODE: u8 = 10;
const DATA: u8 = 11;

/// A function of a crate that the panic hook alone calls, and with it all that writes the message to the console.
const HOOK: &[u8] = b"console_error_panic_hook";

pub struct Object<'a> {
    sections: Vec<(u8, &'a [u8])>,
    /// Functions come after those that are imported.
    imported: usize,
    bodies: Vec<Body>,
    code: &'a [u8],
    symbols: Vec<Symbol<'a>>,
    /// What stands in which symbol's bytes.
    data: Vec<&'a [u8]>,
    in_code: Vec<Relocation>,
    in_data: Vec<Relocation>,
}

/// Where a function stands in the code section: its locals, then its instructions.
struct Body {
    start: usize,
    instructions: usize,
    end: usize,
}

#[derive(Clone, Copy)]
enum Symbol<'a> {
    Function { index: usize, name: &'a [u8] },
    Data { segment: usize, offset: usize, size: usize },
    Other,
}

/// A place that the linker fills in.
#[derive(Clone)]
struct Relocation {
    kind: u8,
    offset: usize,
    symbol: usize,
    /// As it stands in the file; empty for kinds that have none.
    addend: Vec<u8>,
}

impl Relocation {
    /// An address of data, as five bytes of an instruction.
    fn is_address_in_code(&self) -> bool {
        matches!(self.kind, 3 | 4)
    }
}

impl<'a> Object<'a> {
    pub fn read(bytes: &'a [u8]) -> Result<Object<'a>, String> {
        let mut reader = Reader::new(bytes);
        if reader.take(8)? != b"\0asm\x01\0\0\0" {
            return Err("not a WebAssembly object".to_owned());
        }
        let mut object = Object::empty();
        while !reader.is_done() {
            let id = reader.byte()?;
            let payload = reader.counted()?;
            object.sections.push((id, payload));
            match id {
                IMPORT => object.imported = imported_functions(payload)?,
                CODE => (object.code, object.bodies) = (payload, bodies(payload)?),
                CUSTOM => object.read_custom(payload)?,
                _ => {}
            }
        }
        object.data = object.data()?;
        Ok(object)
    }

    fn empty() -> Object<'a> {
        Object {
            sections: Vec::new(),
            imported: 0,
            bodies: Vec::new(),
            code: &[],
            symbols: Vec::new(),
            data: Vec::new(),
            in_code: Vec::new(),
            in_data: Vec::new(),
        }
    }

    fn read_custom(&mut self, payload: &'a [u8]) -> Result<(), String> {
        let mut reader = Reader::new(payload);
        match reader.counted()? {
            b"linking" => self.symbols = symbols(&mut reader)?,
            b"reloc.CODE" => self.in_code = relocations(&mut reader)?,
            b"reloc.DATA" => self.in_data = relocations(&mut reader)?,
            _ => {}
        }
        Ok(())
    }

    /// The data section's segments as they stand in the file.
    fn data(&self) -> Result<Vec<&'a [u8]>, String> {
        match self.sections.iter().find(|(id, _)| *id == DATA) {
            Some((_, payload)) => segments(payload),
            None => Ok(Vec::new()),
        }
    }

    /// The object without what is done only on the way to a trap, and without the places that a panic would name.
    pub fn without_explanations(&self) -> Vec<u8> {
        let rests = self.rests();
        let mut code = Code::new(self.bodies.len());
        for (body, rest) in self.bodies.iter().zip(&rests) {
            code.add(self.code, body, rest);
        }
        let kept = self.kept_relocations(&mut code);
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        for (id, payload) in &self.sections {
            out.push(*id);
            match (*id, payload) {
                (CODE, _) => leb::write_counted(&mut out, &code.bytes),
                (CUSTOM, payload) if payload.starts_with(b"\x0areloc.CODE") => {
                    leb::write_counted(&mut out, &written(payload, &kept))
                }
                _ => leb::write_counted(&mut out, payload),
            }
        }
        out
    }

    /// What is left of every function: that one never returns may show that another does not.
    fn rests(&self) -> Vec<Rest> {
        let mut doomed = self.hooks();
        loop {
            let callee = |index: usize| match index.checked_sub(self.imported) {
                None => Callee::Outside,
                Some(own) if doomed.contains(&own) => Callee::Doomed,
                Some(_) => Callee::Returns,
            };
            let scan = |body: &Body| doom::scan(&self.code[..body.end], body.instructions, &callee);
            let rests: Vec<Rest> = self.bodies.iter().map(|body| scan(body).expect("the compiler wrote it")).collect();
            let found = rests.iter().enumerate().filter(|(_, rest)| rest.is_doomed).map(|(index, _)| index);
            let before = doomed.len();
            doomed = doomed.iter().copied().chain(found).collect();
            if doomed.len() == before {
                return rests
                    .into_iter()
                    .enumerate()
                    .map(|(index, rest)| trap_if(doomed.contains(&index), rest))
                    .collect();
            }
        }
    }

    fn hooks(&self) -> HashSet<usize> {
        let is_hook = |name: &[u8]| name.windows(HOOK.len()).any(|part| part == HOOK);
        let hook = |symbol: &Symbol| match symbol {
            Symbol::Function { index, name } if is_hook(name) => index.checked_sub(self.imported),
            _ => None,
        };
        self.symbols.iter().filter_map(hook).collect()
    }

    /// The relocations of the code that stayed, at their new places. Whoever is told where a panic happened is gone, so
    /// that place is nowhere: the linker leaves it out.
    fn kept_relocations(&self, code: &mut Code) -> Vec<Relocation> {
        let locations = self.locations();
        let mut kept = Vec::new();
        for relocation in &self.in_code {
            let Some(offset) = code.moved(relocation.offset) else { continue };
            if relocation.is_address_in_code() && locations.contains(&relocation.symbol) {
                code.bytes[offset..offset + 5].copy_from_slice(&[0x80, 0x80, 0x80, 0x80, 0]);
            } else {
                kept.push(Relocation { offset, ..relocation.clone() });
            }
        }
        kept
    }

    /// The symbols that are a `core::panic::Location`: the address and length of a file's name, a line, a column.
    fn locations(&self) -> HashSet<usize> {
        let mut names = std::collections::HashMap::new();
        let payload = self.sections.iter().find(|(id, _)| *id == DATA).map_or(&[][..], |(_, payload)| payload);
        for relocation in &self.in_data {
            names.insert(payload.as_ptr() as usize + relocation.offset, relocation.symbol);
        }
        let is_location = |symbol: &Symbol| {
            let bytes = self.bytes_of(symbol)?;
            let name = self.bytes_of(self.symbols.get(*names.get(&(bytes.as_ptr() as usize))?)?)?;
            let name = name.strip_suffix(b"\0").unwrap_or(name);
            (bytes.len() == 16 && name.ends_with(b".rs")).then_some(())
        };
        let all = self.symbols.iter().enumerate();
        all.filter(|(_, symbol)| is_location(symbol).is_some()).map(|(index, _)| index).collect()
    }

    fn bytes_of(&self, symbol: &Symbol) -> Option<&'a [u8]> {
        match symbol {
            Symbol::Data { segment, offset, size } => self.data.get(*segment)?.get(*offset..*offset + *size),
            _ => None,
        }
    }
}

fn trap_if(is_doomed: bool, rest: Rest) -> Rest {
    let end = rest.parts.last().cloned().into_iter();
    if is_doomed { Rest { parts: std::iter::once(None).chain(end).collect(), is_doomed } } else { rest }
}

/// The code section as it is written again.
struct Code {
    bytes: Vec<u8>,
    /// What stood where, and where it stands now; in order.
    moves: Vec<(Range<usize>, usize)>,
}

impl Code {
    fn new(bodies: usize) -> Code {
        let mut bytes = Vec::new();
        leb::write(&mut bytes, bodies);
        Code { bytes, moves: Vec::new() }
    }

    fn add(&mut self, from: &[u8], body: &Body, rest: &Rest) {
        let instructions: usize = rest.parts.iter().map(|part| part.as_ref().map_or(1, Range::len)).sum();
        leb::write(&mut self.bytes, body.instructions - body.start + instructions);
        self.copy(from, body.start..body.instructions);
        for part in &rest.parts {
            match part {
                Some(range) => self.copy(from, range.clone()),
                None => self.bytes.push(0),
            }
        }
    }

    fn copy(&mut self, from: &[u8], range: Range<usize>) {
        self.moves.push((range.clone(), self.bytes.len()));
        self.bytes.extend_from_slice(&from[range]);
    }

    /// Where the byte at `offset` stands now, if it stayed.
    fn moved(&self, offset: usize) -> Option<usize> {
        let next = self.moves.partition_point(|(range, _)| range.start <= offset);
        let (range, to) = self.moves.get(next.checked_sub(1)?)?;
        range.contains(&offset).then(|| to + offset - range.start)
    }
}

fn imported_functions(payload: &[u8]) -> Result<usize, String> {
    let mut reader = Reader::new(payload);
    let mut functions = 0;
    for _ in 0..reader.number()? {
        reader.counted()?; // the module
        reader.counted()?; // the name
        match reader.byte()? {
            0 => {
                reader.skip()?;
                functions += 1;
            }
            1 => {
                reader.skip()?;
                limits(&mut reader)?;
            }
            2 => limits(&mut reader)?,
            3 => {
                reader.skip()?;
                reader.skip()?;
            }
            other => return Err(format!("an import of an unknown kind: {other}")),
        }
    }
    Ok(functions)
}

fn limits(reader: &mut Reader) -> Result<(), String> {
    let has_maximum = reader.byte()? & 1 == 1;
    reader.skip()?;
    if has_maximum { reader.skip() } else { Ok(()) }
}

fn bodies(payload: &[u8]) -> Result<Vec<Body>, String> {
    let mut reader = Reader::new(payload);
    let count = reader.number()?;
    (0..count).map(|_| body(&mut reader)).collect()
}

fn body(reader: &mut Reader) -> Result<Body, String> {
    let length = reader.number()?;
    let start = reader.at;
    for _ in 0..reader.number()? {
        reader.skip()?;
        reader.byte()?;
    }
    let instructions = reader.at;
    reader.at = start + length;
    Ok(Body { start, instructions, end: start + length })
}

fn segments(payload: &[u8]) -> Result<Vec<&[u8]>, String> {
    let mut reader = Reader::new(payload);
    let count = reader.number()?;
    (0..count)
        .map(|_| {
            if reader.number()? == 0 {
                reader.byte()?; // i32.const
                reader.skip()?;
                reader.byte()?; // end
            }
            reader.counted()
        })
        .collect()
}

fn symbols<'a>(reader: &mut Reader<'a>) -> Result<Vec<Symbol<'a>>, String> {
    const TABLE_OF_SYMBOLS: u8 = 8;
    reader.number()?; // the version
    while !reader.is_done() {
        let kind = reader.byte()?;
        let payload = reader.counted()?;
        if kind == TABLE_OF_SYMBOLS {
            let mut reader = Reader::new(payload);
            let count = reader.number()?;
            return (0..count).map(|_| symbol(&mut reader)).collect();
        }
    }
    Ok(Vec::new())
}

fn symbol<'a>(reader: &mut Reader<'a>) -> Result<Symbol<'a>, String> {
    const UNDEFINED: usize = 0x10;
    const NAMED: usize = 0x40;
    let kind = reader.byte()?;
    let flags = reader.number()?;
    let is_defined = flags & UNDEFINED == 0;
    match kind {
        1 => {
            reader.counted()?;
            if !is_defined {
                return Ok(Symbol::Other);
            }
            Ok(Symbol::Data { segment: reader.number()?, offset: reader.number()?, size: reader.number()? })
        }
        3 => reader.skip().map(|()| Symbol::Other),
        _ => {
            let index = reader.number()?;
            let name = if is_defined || flags & NAMED != 0 { reader.counted()? } else { b"" };
            Ok(if kind == 0 { Symbol::Function { index, name } } else { Symbol::Other })
        }
    }
}

fn relocations(reader: &mut Reader) -> Result<Vec<Relocation>, String> {
    reader.number()?; // the section's index
    let count = reader.number()?;
    (0..count).map(|_| relocation(reader)).collect()
}

fn relocation(reader: &mut Reader) -> Result<Relocation, String> {
    let kind = reader.byte()?;
    let (offset, symbol) = (reader.number()?, reader.number()?);
    let from = reader.at;
    if matches!(kind, 3 | 4 | 5 | 8 | 9 | 11 | 14 | 15 | 16 | 17 | 21 | 22 | 23 | 25) {
        reader.skip()?;
    }
    Ok(Relocation { kind, offset, symbol, addend: reader.bytes[from..reader.at].to_vec() })
}

/// The section `reloc.CODE` with these alone.
fn written(payload: &[u8], relocations: &[Relocation]) -> Vec<u8> {
    let mut reader = Reader::new(payload);
    let name = reader.counted().expect("it was read before");
    let section = reader.number().expect("it was read before");
    let mut out = Vec::new();
    leb::write_counted(&mut out, name);
    leb::write(&mut out, section);
    leb::write(&mut out, relocations.len());
    for relocation in relocations {
        out.push(relocation.kind);
        leb::write(&mut out, relocation.offset);
        leb::write(&mut out, relocation.symbol);
        out.extend_from_slice(&relocation.addend);
    }
    out
}
