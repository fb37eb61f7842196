//! JSON as it stands in the file (RFC 8259): fields in their order, repeated ones too, and numbers as they are written.
//!
//! serde_json's `Value` sorts fields, drops repeated ones and may miss a number's last digit; the features with which it
//! would not, cost the widget 8 KB more than this file.

use super::JsonKind;

#[derive(Debug)]
pub enum Json {
    Null,
    Boolean,
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Where the text stops being JSON, and why.
pub struct Break {
    pub line: usize,
    pub column: usize,
    pub cause: Cause,
}

#[derive(Clone, Copy)]
pub enum Cause {
    Syntax,
    Depth,
    /// A number that would become infinite.
    Size,
}

/// More brackets in brackets than this are refused; a scenario needs eight.
const DEEPEST: usize = 64;

impl Json {
    pub(super) fn kind(&self) -> JsonKind {
        match self {
            Json::Null => JsonKind::Null,
            Json::Boolean => JsonKind::Boolean,
            Json::Number(_) => JsonKind::Number,
            Json::Text(_) => JsonKind::Text,
            Json::List(_) => JsonKind::List,
            Json::Object(_) => JsonKind::Object,
        }
    }

    pub fn parse(text: &str) -> Result<Json, Break> {
        let mut parser = Parser { text, at: 0, depth: 0 };
        parser.whole().map_err(|cause| parser.break_here(cause))
    }

    /// The first field of this name, in an object that has it.
    pub fn field(&self, name: &str) -> Option<&Json> {
        let Json::Object(fields) = self else { return None };
        fields.iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }

    pub fn text(&self) -> Option<&str> {
        let Json::Text(text) = self else { return None };
        Some(text)
    }

    pub fn list(&self) -> Option<&[Json]> {
        let Json::List(items) = self else { return None };
        Some(items)
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn whole(&mut self) -> Result<Json, Cause> {
        let json = self.value()?;
        if self.next_sign().is_some() { Err(Cause::Syntax) } else { Ok(json) }
    }

    fn break_here(&self, cause: Cause) -> Break {
        let before = &self.text.as_bytes()[..self.at];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let is_start_of_character = |byte: &&u8| **byte & 0xc0 != 0x80;
        Break {
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: before[line_start..].iter().filter(is_start_of_character).count() + 1,
            cause,
        }
    }

    fn value(&mut self) -> Result<Json, Cause> {
        match self.next_sign() {
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'n') => self.literal("null", Json::Null),
            Some(b't') => self.literal("true", Json::Boolean),
            Some(b'f') => self.literal("false", Json::Boolean),
            _ => Err(Cause::Syntax),
        }
    }

    fn object(&mut self) -> Result<Json, Cause> {
        let mut fields = Vec::new();
        self.enclosed(b'}', |parser| {
            if parser.next_sign() != Some(b'"') {
                return Err(Cause::Syntax);
            }
            let name = parser.string()?;
            if parser.next_sign() != Some(b':') {
                return Err(Cause::Syntax);
            }
            parser.at += 1;
            fields.push((name, parser.value()?));
            Ok(())
        })?;
        Ok(Json::Object(fields))
    }

    fn list(&mut self) -> Result<Json, Cause> {
        let mut items = Vec::new();
        self.enclosed(b']', |parser| {
            items.push(parser.value()?);
            Ok(())
        })?;
        Ok(Json::List(items))
    }

    /// What stands between a bracket and `end`, separated by commas.
    fn enclosed(&mut self, end: u8, mut element: impl FnMut(&mut Self) -> Result<(), Cause>) -> Result<(), Cause> {
        if self.depth == DEEPEST {
            return Err(Cause::Depth);
        }
        self.depth += 1;
        self.at += 1;
        let mut is_open = self.next_sign() != Some(end);
        while is_open {
            element(self)?;
            match self.next_sign() {
                Some(b',') => self.at += 1,
                Some(sign) if sign == end => is_open = false,
                _ => return Err(Cause::Syntax),
            }
        }
        self.depth -= 1;
        self.at += 1;
        Ok(())
    }

    fn string(&mut self) -> Result<String, Cause> {
        let mut string = String::new();
        loop {
            self.at += 1;
            let start = self.at;
            let rest = self.text.as_bytes().get(start..).unwrap_or_default();
            self.at += rest.iter().position(|byte| matches!(byte, ..b' ' | b'"' | b'\\')).unwrap_or(rest.len());
            string.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => string.push(self.escape()?),
                _ => return Err(Cause::Syntax),
            }
        }
        self.at += 1;
        Ok(string)
    }

    /// From a backslash to the last byte of what it means.
    fn escape(&mut self) -> Result<char, Cause> {
        self.at += 1;
        Ok(match self.peek() {
            Some(sign @ (b'"' | b'\\' | b'/')) => sign.into(),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.escaped_unicode(),
            _ => return Err(Cause::Syntax),
        })
    }

    /// Four hexadecimal digits, or twice four where UTF-16 needs a pair.
    fn escaped_unicode(&mut self) -> Result<char, Cause> {
        let mut unit = self.four_digits()?;
        if (0xd800..0xdc00).contains(&unit) && self.text.as_bytes()[self.at + 1..].starts_with(b"\\u") {
            self.at += 2;
            let low = self.four_digits()?;
            if !(0xdc00..0xe000).contains(&low) {
                return Err(Cause::Syntax);
            }
            unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        }
        char::from_u32(unit).ok_or(Cause::Syntax)
    }

    fn four_digits(&mut self) -> Result<u32, Cause> {
        let mut unit = 0;
        for _ in 0..4 {
            self.at += 1;
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            unit = unit * 16 + digit.ok_or(Cause::Syntax)?;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Result<Json, Cause> {
        let start = self.at;
        self.skip(b"-");
        if !self.skip(b"0") {
            self.digits()?;
        }
        if self.skip(b".") {
            self.digits()?;
        }
        if self.skip(b"eE") {
            self.skip(b"+-");
            self.digits()?;
        }
        let number = decimal(&self.text.as_bytes()[start..self.at]);
        if number.is_finite() {
            return Ok(Json::Number(number));
        }
        self.at = start;
        Err(Cause::Size)
    }

    fn digits(&mut self) -> Result<(), Cause> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(Cause::Syntax) } else { Ok(()) }
    }

    fn literal(&mut self, word: &str, json: Json) -> Result<Json, Cause> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(Cause::Syntax);
        }
        self.at += word.len();
        Ok(json)
    }

    fn skip(&mut self, any: &[u8]) -> bool {
        let is_here = self.peek().is_some_and(|byte| any.contains(&byte));
        self.at += usize::from(is_here);
        is_here
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space.
    fn next_sign(&mut self) -> Option<u8> {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
        self.peek()
    }
}

/// The value of a well-formed number, to fifteen significant digits and 22 decimals: as many as a person types or sees.
///
/// So many digits make a whole number that is exact, and its quotient by an exact power of ten is then the nearest
/// there is (Clinger 1990). The library's own reading, exact to the last of seventeen digits, costs the widget 9 KB.
pub(super) fn decimal(number: &[u8]) -> f64 {
    const FEWER_DIGITS: u64 = 100_000_000_000_000;
    const MOST_DECIMALS: i32 = 22;
    let (digits, mut exponent) = match number.iter().position(|byte| byte.eq_ignore_ascii_case(&b'e')) {
        Some(place) => (&number[..place], whole(&number[place + 1..])),
        None => (number, 0),
    };
    let (mut significand, mut is_fraction) = (0, false);
    for byte in digits {
        match byte {
            b'.' => is_fraction = true,
            b'0'..=b'9' if significand < FEWER_DIGITS => {
                significand = significand * 10 + u64::from(byte - b'0');
                exponent -= i32::from(is_fraction);
            }
            b'0'..=b'9' => exponent += i32::from(!is_fraction),
            _ => {}
        }
    }
    while exponent < -MOST_DECIMALS && significand > 0 {
        significand /= 10;
        exponent += 1;
    }
    if significand == 0 {
        return 0.0;
    }
    let power = (0..exponent.unsigned_abs().min(400)).fold(1.0, |power, _| power * 10.0);
    let magnitude = if exponent < 0 { significand as f64 / power } else { significand as f64 * power };
    if number.starts_with(b"-") { -magnitude } else { magnitude }
}

/// A whole number with or without a sign; the largest where it is larger still.
fn whole(number: &[u8]) -> i32 {
    let digits = number.iter().filter(|byte| byte.is_ascii_digit());
    let size =
        digits.fold(0_i32, |size, byte| size.saturating_mul(10).saturating_add(i32::from(byte - b'0'))).min(1 << 20);
    if number.starts_with(b"-") { -size } else { size }
}
