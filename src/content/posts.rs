//! Ready posts: what `documents/social-posts.md` holds besides being a document to read.
//!
//! Under `## … {#<moment>}` and `### … {#<moment>-<role>}` each blockquote is a post. One line may follow
//! that names a picture, `![description](<which picture>)`, and one that is a link: the address that
//! this post is shared with.

use super::words::{Resolve, Words};
use super::{Phase, Workflow, front_matter, markdown};

/// A post to start from, in one language.
#[derive(Clone, Debug)]
pub struct ReadyPost {
    /// `before-district-1`: moment, role, and its place among the posts of both.
    pub id: String,
    /// When it is posted.
    pub moment: Phase,
    /// Who posts it.
    pub role: Workflow,
    /// What the role is called among the posts.
    pub role_title: String,
    /// The words.
    pub text: Words,
    /// Which picture goes with it.
    pub picture: Option<Picture>,
    /// The link to the address it is shared with, as HTML.
    pub link: Option<String>,
}

/// A picture that the person attaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Which one, as a few words.
    pub what: String,
    /// What is seen in it, for those who do not see it.
    pub alt: String,
}

impl ReadyPost {
    /// Reads all posts of a document of `kind: posts`.
    ///
    /// # Errors
    /// Says which heading or line does not fit.
    pub fn all(source: &str, resolve: &dyn Resolve) -> Result<Vec<Self>, String> {
        let (_, text) = front_matter::split(source)?;
        let mut posts: Vec<Self> = Vec::new();
        let mut group: Option<(Phase, Workflow, String)> = None;
        let mut number = 0;
        let mut is_open = false;
        for line in text.lines().map(str::trim_end) {
            if line.starts_with('#') {
                group = read_group(line, resolve)?;
                number = 0;
                is_open = false;
            } else if let Some(words) = line.strip_prefix("> ") {
                let Some((moment, role, title)) = &group else {
                    return Err(format!("this post stands under no role: {words}"));
                };
                if ["{of:", "{at:"].iter().any(|form| words.contains(form)) {
                    return Err(format!("prepositions that melt belong into letters: {words}"));
                }
                number += 1;
                posts.push(Self {
                    id: format!("{}-{}-{number}", moment.id(), role.id()),
                    moment: *moment,
                    role: *role,
                    role_title: title.clone(),
                    text: markdown::line(words, resolve)?,
                    picture: None,
                    link: None,
                });
                is_open = true;
            } else if line.starts_with('>') {
                return Err(format!("a post is one line of text: {line}"));
            } else if let Some(post) = posts.last_mut().filter(|_| is_open && !line.is_empty()) {
                if let Some(picture) = Picture::parse(line) {
                    post.picture = Some(picture.typeset(resolve)?);
                } else if is_link(line) {
                    post.link = Some(markdown::whole(line, resolve)?.html.trim().to_owned());
                } else {
                    is_open = false;
                }
            }
        }
        if posts.is_empty() { Err("there is no post".into()) } else { Ok(posts) }
    }
}

/// The moment and role that a heading begins, if it does.
fn read_group(
    line: &str,
    resolve: &dyn Resolve,
) -> Result<Option<(Phase, Workflow, String)>, String> {
    let Some(heading) = line.strip_prefix("### ") else { return Ok(None) };
    let wrong = || format!("the heading needs {{#<moment>-<role>}}: {line}");
    let (title, id) = heading.split_once("{#").ok_or_else(wrong)?;
    let id = id.trim_end().strip_suffix('}').ok_or_else(wrong)?;
    let (moment, role) = id.split_once('-').ok_or_else(wrong)?;
    let moment = Phase::ALL.into_iter().find(|phase| phase.id() == moment).ok_or_else(wrong)?;
    let role = Workflow::from_id(role).ok_or_else(wrong)?;
    Ok(Some((moment, role, markdown::line(title.trim(), resolve)?.plain)))
}

/// Whether a line is one link and nothing else.
fn is_link(line: &str) -> bool {
    line.starts_with('[') && line.ends_with(')') && line.matches("](").count() == 1
}

impl Picture {
    fn parse(line: &str) -> Option<Self> {
        let (alt, what) = line.strip_prefix("![")?.strip_suffix(">)")?.split_once("](<")?;
        Some(Self { what: what.to_owned(), alt: alt.to_owned() })
    }

    fn typeset(&self, resolve: &dyn Resolve) -> Result<Self, String> {
        let line = |text: &str| markdown::line(text, resolve).map(|words| words.plain);
        Ok(Self { what: line(&self.what)?, alt: line(&self.alt)? })
    }
}

/// The text as a document to read: a picture that is yet to be taken becomes a paragraph about it.
pub(super) fn to_read(text: &str, picture: &str, alt: &str) -> String {
    let line = |line: &str| match Picture::parse(line.trim_end()) {
        Some(found) => format!("**{picture}** {}  \n**{alt}** {}\n", found.what, found.alt),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::super::words::{LinkTarget, Resolve, Words};
    use super::{Phase, Picture, ReadyPost, Workflow, to_read};

    struct Fixed;

    impl Resolve for Fixed {
        fn language(&self) -> &'static str {
            "en"
        }

        fn link(&self, _: &str, rest: &str) -> Result<LinkTarget, String> {
            Ok(LinkTarget { href: rest.to_owned(), campaign: Some("videos".to_owned()) })
        }

        fn placeholder(&self, name: &str) -> Result<Words, String> {
            Ok(Words { html: format!("<b>{name}</b>"), plain: name.to_uppercase() })
        }
    }

    const TEXT: &str = "---\nkind: posts\n---\nHello.\n\n## Before {#before}\n\n\
        ### For a district {#before-district}\n\n> Let's start. {hashtag}\n\n\
        ![A sheet's arrows](<the arrows>)\n\n[videos](link:https://a.example/)\n\n> Second.\n\n\
        ### For a school {#before-host-official}\n\n> Third.\n\nSome words.\n\n## Pictures {#pictures}\n\nEnd.\n";

    #[test]
    fn posts_are_read_with_what_belongs_to_them() {
        let posts = ReadyPost::all(TEXT, &Fixed).expect("posts");
        let ids: Vec<&str> = posts.iter().map(|post| post.id.as_str()).collect();
        assert_eq!(ids, ["before-district-1", "before-district-2", "before-host-official-1"]);
        let first = &posts[0];
        assert_eq!((first.moment, first.role), (Phase::Before, Workflow::District));
        assert_eq!(first.role_title, "For a district");
        assert_eq!(first.text.plain, "Let’s start. HASHTAG");
        assert_eq!(first.text.html, "Let’s start. <b>hashtag</b>");
        let picture = Picture { what: "the arrows".into(), alt: "A sheet’s arrows".into() };
        assert_eq!(first.picture, Some(picture));
        let link = first.link.as_deref().expect("a link");
        assert!(
            link.contains("href=\"https://a.example/\"") && link.contains("data-link"),
            "{link}"
        );
        assert!(posts[1].picture.is_none() && posts[2].link.is_none());
    }

    #[test]
    fn what_does_not_fit_is_said() {
        for (from, to) in [
            ("{#before-district}", ""),
            ("{#before-district}", "{#never-district}"),
            ("{#before-district}", "{#before-nobody}"),
            ("> Second.", "> Second.\n>"),
            ("Second.", "To {of:town}."),
            ("Hello.", "> A post under no role"),
        ] {
            assert!(ReadyPost::all(&TEXT.replace(from, to), &Fixed).is_err(), "{from} -> {to}");
        }
        assert!(ReadyPost::all("---\nkind: posts\n---\nNothing.", &Fixed).is_err());
    }

    #[test]
    fn a_picture_is_words_in_the_document() {
        assert_eq!(
            to_read("> A\n\n![b](<c>)\n", "Picture:", "Description:"),
            "> A\n\n**Picture:** c  \n**Description:** b\n"
        );
    }
}
