//! Reading, by the grammar of RFC 8259 and nothing more lenient.

use std::fmt;

/// Deepest nesting that is read: a hostile text of a hundred thousand brackets must not use up the stack.
const DEEPEST: usize = 128;

/// A text that is no JSON, or that is nested too deeply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson;

impl fmt::Display for NotJson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not JSON")
    }
}

impl std::error::Error for NotJson {}

/// The members of an object in the order of the text, each value as it was written. A name that stands
/// twice is there twice; browsers let the later one win, and so should whoever reads this.
///
/// # Errors
/// When the text is no object.
pub fn object(text: &str) -> Result<Vec<(String, &str)>, NotJson> {
    let mut members = Vec::new();
    let mut reader = Reader::new(text);
    reader.list(b'{', b'}', &mut |reader| {
        let name = reader.name()?;
        members.push((string(name).ok_or(NotJson)?, reader.value(1)?));
        Ok(())
    })?;
    reader.end()?;
    Ok(members)
}

/// The values of an array, each as it was written.
///
/// # Errors
/// When the text is no array.
pub fn array(text: &str) -> Result<Vec<&str>, NotJson> {
    let mut values = Vec::new();
    let mut reader = Reader::new(text);
    reader.list(b'[', b']', &mut |reader| {
        values.push(reader.value(1)?);
        Ok(())
    })?;
    reader.end()?;
    Ok(values)
}

/// Whether a value is `null`.
pub fn is_null(value: &str) -> bool {
    value == "null"
}

/// What a string says, if the value is one. Half of a character, as JavaScript can write it, becomes the
/// replacement character U+FFFD.
pub fn string(value: &str) -> Option<String> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    if !inner.contains('\\') {
        return Some(inner.to_owned());
    }
    let mut units: Vec<u16> = Vec::new();
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        if char == '\\' {
            let escaped = match chars.next()? {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let mut unit = 0;
                    for _ in 0..4 {
                        unit = unit << 4 | chars.next()?.to_digit(16)?;
                    }
                    units.push(u16::try_from(unit).ok()?);
                    continue;
                }
                plain => plain,
            };
            flush(&mut units, &mut out);
            out.push(escaped);
        } else {
            flush(&mut units, &mut out);
            out.push(char);
        }
    }
    flush(&mut units, &mut out);
    Some(out)
}

/// Characters beyond the first 65,536 are written as two escapes, so escapes are read together.
fn flush(units: &mut Vec<u16>, out: &mut String) {
    for char in char::decode_utf16(units.drain(..)) {
        out.push(char.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
}

/// Digits of the greatest number: whatever goes on for longer is greater, or zero.
const MOST_DIGITS: i64 = 20;

/// The whole part of a number that is not negative, if the value is one; `u64::MAX` when it is greater.
pub fn whole(value: &str) -> Option<u64> {
    let (mantissa, exponent) = match value.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (value, None),
    };
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if before.is_empty() || !before.bytes().chain(after.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // An exponent of more digits than these is as far as it goes.
    let power = match exponent {
        None => 0,
        Some(text) => {
            let digits = text.trim_start_matches(['+', '-']);
            let size = digits.parse::<i64>().unwrap_or(i64::from(i32::MAX)).min(1 << 20);
            if text.starts_with('-') { -size } else { size }
        }
    };
    let written = i64::try_from(before.len() + after.len()).ok()?;
    let places = i64::try_from(before.len()).ok()? + power;
    let mut digits = before.bytes().chain(after.bytes());
    let mut number: u64 = 0;
    for _ in 0..places.min(written + MOST_DIGITS) {
        let digit = digits.next().map_or(0, |byte| byte - b'0');
        number = number.saturating_mul(10).saturating_add(u64::from(digit));
        // What is greatest stays so.
        if number == u64::MAX {
            break;
        }
    }
    Some(number)
}

/// Goes through a text from the start.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    /// Goes past a sign that has to be here.
    fn expect(&mut self, sign: u8) -> Result<(), NotJson> {
        if self.peek() != sign {
            return Err(NotJson);
        }
        self.at += 1;
        Ok(())
    }

    /// Nothing but space may follow.
    fn end(&mut self) -> Result<(), NotJson> {
        self.space();
        if self.at == self.text.len() { Ok(()) } else { Err(NotJson) }
    }

    /// Goes past values between brackets, separated by commas; `each` reads one.
    fn list(
        &mut self,
        open: u8,
        close: u8,
        each: &mut dyn FnMut(&mut Self) -> Result<(), NotJson>,
    ) -> Result<(), NotJson> {
        self.space();
        self.expect(open)?;
        self.space();
        if self.peek() == close {
            self.at += 1;
            return Ok(());
        }
        loop {
            each(self)?;
            self.space();
            if self.peek() != b',' {
                return self.expect(close);
            }
            self.at += 1;
        }
    }

    /// Goes past the name of a member and its colon.
    fn name(&mut self) -> Result<&'a str, NotJson> {
        self.space();
        let from = self.at;
        self.text_value()?;
        let name = self.text.get(from..self.at).ok_or(NotJson)?;
        self.space();
        self.expect(b':')?;
        Ok(name)
    }

    /// Goes past a value and returns it without the space around it.
    fn value(&mut self, depth: usize) -> Result<&'a str, NotJson> {
        self.space();
        let from = self.at;
        match self.peek() {
            b'"' => self.text_value()?,
            b'{' | b'[' if depth >= DEEPEST => return Err(NotJson),
            b'{' => self.list(b'{', b'}', &mut |reader| {
                reader.name()?;
                reader.value(depth + 1).map(|_| ())
            })?,
            b'[' => self.list(b'[', b']', &mut |reader| reader.value(depth + 1).map(|_| ()))?,
            b't' => self.word("true")?,
            b'f' => self.word("false")?,
            b'n' => self.word("null")?,
            _ => self.number()?,
        }
        self.text.get(from..self.at).ok_or(NotJson)
    }

    fn word(&mut self, word: &str) -> Result<(), NotJson> {
        word.bytes().try_for_each(|sign| self.expect(sign))
    }

    fn text_value(&mut self) -> Result<(), NotJson> {
        self.expect(b'"')?;
        loop {
            let sign = self.peek();
            self.at += 1;
            match sign {
                b'"' => return Ok(()),
                b'\\' => {
                    let escape = self.peek();
                    self.at += 1;
                    match escape {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                        b'u' => {
                            for _ in 0..4 {
                                if !self.peek().is_ascii_hexdigit() {
                                    return Err(NotJson);
                                }
                                self.at += 1;
                            }
                        }
                        _ => return Err(NotJson),
                    }
                }
                // Control characters must be escaped; behind the end of the text is a zero.
                0..b' ' => return Err(NotJson),
                _ => {}
            }
        }
    }

    fn digits(&mut self) -> Result<(), NotJson> {
        if !self.peek().is_ascii_digit() {
            return Err(NotJson);
        }
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), NotJson> {
        if self.peek() == b'-' {
            self.at += 1;
        }
        // A zero in front is a zero alone.
        if self.peek() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }
}
