//! Numbers as WebAssembly writes them: seven bits a byte, the lowest first.

/// Reads through bytes from front to back.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub bytes: &'a [u8],
    pub at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes, at: 0 }
    }

    pub fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    pub fn byte(&mut self) -> Result<u8, String> {
        let byte = *self.bytes.get(self.at).ok_or("it ends too early")?;
        self.at += 1;
        Ok(byte)
    }

    /// A number that is not negative.
    pub fn number(&mut self) -> Result<usize, String> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= (byte as u64 & 127) << shift;
            shift += 7;
            if byte < 128 {
                return usize::try_from(number).map_err(|error| error.to_string());
            }
            if shift > 56 {
                return Err("a number is too long".to_owned());
            }
        }
    }

    /// Passes over a number of either sign.
    pub fn skip(&mut self) -> Result<(), String> {
        while self.byte()? >= 128 {}
        Ok(())
    }

    pub fn take(&mut self, length: usize) -> Result<&'a [u8], String> {
        let taken = self.bytes.get(self.at..self.at + length).ok_or("it ends too early")?;
        self.at += length;
        Ok(taken)
    }

    /// Bytes after their own length: a name, or a list of bytes.
    pub fn counted(&mut self) -> Result<&'a [u8], String> {
        let length = self.number()?;
        self.take(length)
    }
}

/// Writes a number that is not negative.
pub fn write(out: &mut Vec<u8>, mut number: usize) {
    while number >= 128 {
        out.push(number as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Writes bytes after their length.
pub fn write_counted(out: &mut Vec<u8>, bytes: &[u8]) {
    write(out, bytes.len());
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for number in [0, 127, 128, 300_000] {
            let mut out = Vec::new();
            write(&mut out, number);
            assert_eq!(Reader::new(&out).number(), Ok(number));
        }
    }
}
