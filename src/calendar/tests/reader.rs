//! A reader of content lines that follows RFC 5545 to the letter and forgives nothing.

/// A property: its name with its parameters, and its value with its escapes.
pub(super) type Property = (String, String);

/// The lines of a file, unfolded (section 3.1).
pub(super) fn properties(file: &str) -> Vec<Property> {
    assert!(file.ends_with("\r\n"), "the last line does not end");
    assert_eq!(
        file.matches('\n').count(),
        file.matches("\r\n").count(),
        "a line ends with LF only"
    );
    assert_eq!(file.matches('\r').count(), file.matches("\r\n").count(), "a CR is no line end");
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let unfolded = file.replace("\r\n ", "");
    let lines = unfolded.strip_suffix("\r\n").into_iter().flat_map(|lines| lines.split("\r\n"));
    lines
        .map(|line| {
            let (name, value) = line.split_once(':').expect(line);
            let is_name = |char: char| char.is_ascii_alphanumeric() || "-;=".contains(char);
            assert!(!name.is_empty() && name.chars().all(is_name), "{line}");
            assert!(!value.contains(|char: char| char.is_control() && char != '\t'), "{line}");
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

/// A TEXT without its escapes (section 3.3.11).
pub(super) fn unescaped(value: &str) -> String {
    let mut chars = value.chars();
    let mut text = String::new();
    while let Some(char) = chars.next() {
        assert!(!matches!(char, ';' | ','), "not escaped in {value}");
        text.push(match char {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some(char @ ('\\' | ';' | ',')) => char,
                other => panic!("escaped {other:?} in {value}"),
            },
            char => char,
        });
    }
    text
}

/// The values of all properties with a name, whatever their parameters, outside of alarms.
pub(super) fn values<'a>(properties: &'a [Property], name: &str) -> Vec<&'a str> {
    let mut in_alarm = false;
    let mut found = Vec::new();
    for (key, value) in properties {
        if value == "VALARM" {
            in_alarm = key == "BEGIN";
        }
        if !in_alarm && key.split(';').next() == Some(name) {
            found.push(value.as_str());
        }
    }
    found
}
