//! The icons of an installed Kickoff, all drawn from `public/icon.svg`.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::Settings;
use super::png::{self, Effort};

/// What a system does with the edge of an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    /// Shows it as it is: round corners with nothing behind them.
    Kept,
    /// Cuts its own shape out: the ground reaches every edge.
    Cut,
}

/// An icon's file.
pub(super) struct Icon {
    /// Its path from the site's folder.
    pub(super) file: &'static str,
    /// Its width and its height in pixels.
    pub(super) side: u32,
    edge: Edge,
    /// How large the mark is, compared with the source, and where its middle stands there.
    mark: (f32, [f32; 2]),
}

/// The middle of the source.
const MIDDLE: [f32; 2] = [16.0, 16.0];

/// The smallest icon that browsers take for installing, also used for shortcuts.
pub(super) const SMALL: Icon =
    Icon { file: "icons/icon-192.png", side: 192, edge: Edge::Kept, mark: (1.0, MIDDLE) };

/// The icon for large screens and for what is seen while the site starts.
pub(super) const LARGE: Icon = Icon { file: "icons/icon-512.png", side: 512, ..SMALL };

/// The icon that Android cuts a shape out of. What is outside of a circle with a radius of 40 % of the
/// side may be cut away; the mark fits into a circle of 15.5 of the source's 32 units around a point
/// that is a little below the middle.
pub(super) const MASKABLE: Icon =
    Icon { file: "icons/maskable-512.png", side: 512, edge: Edge::Cut, mark: (0.8, [16.0, 18.5]) };

/// The icon of the home screen of iOS, which rounds its corners and paints black what shines through.
const APPLE: Icon = Icon {
    file: "icons/apple-touch-180.png",
    side: 180,
    edge: Edge::Cut,
    mark: (0.88, [16.0, 17.0]),
};

/// Draws all icons into the site.
///
/// # Errors
/// When the source is not an icon as described in [`parts`].
pub(super) fn draw(settings: &Settings) -> Result<(), String> {
    let source = settings.read("public/icon.svg")?;
    for icon in [SMALL, LARGE, MASKABLE, APPLE] {
        let picture =
            picture(&icon, &source).map_err(|reason| format!("public/icon.svg: {reason}"))?;
        settings.write(icon.file, &png::encode(&picture, Effort::Patient)?)?;
    }
    Ok(())
}

fn picture(icon: &Icon, source: &str) -> Result<Pixmap, String> {
    let svg = match icon.edge {
        Edge::Kept => source.to_owned(),
        Edge::Cut => on_the_whole_ground(source, icon.mark)?,
    };
    let tree = Tree::from_str(&svg, &Options::default()).map_err(|error| error.to_string())?;
    let mut picture = Pixmap::new(icon.side, icon.side).ok_or("an icon must have an area")?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let pixels = picture.width();
    #[expect(clippy::cast_precision_loss, reason = "sides are a few hundred pixels")]
    let side = pixels as f32;
    let scale = Transform::from_scale(side / width, side / height);
    resvg::render(&tree, scale, &mut picture.as_mut());
    Ok(picture)
}

/// The same mark on a ground without corners.
fn on_the_whole_ground(source: &str, (size, [x, y]): (f32, [f32; 2])) -> Result<String, String> {
    let (color, mark) = parts(source)?;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">\
         <path fill=\"{color}\" d=\"M0 0h32v32H0z\"/>\
         <g transform=\"translate(16 16) scale({size}) translate({} {})\">{mark}</g></svg>",
        -x, -y
    ))
}

/// The mark alone, 32 units wide and high.
///
/// # Errors
/// When the source is not an icon as described in [`parts`].
pub(super) fn mark(source: &str) -> Result<&str, String> {
    parts(source).map(|(_, mark)| mark)
}

/// The source must be 32 units wide and high and begin with its ground: a `<rect>` in one color. What
/// follows is the mark.
fn parts(source: &str) -> Result<(&str, &str), String> {
    let within = source
        .trim()
        .strip_prefix("<svg ")
        .and_then(|rest| rest.strip_suffix("</svg>"))
        .and_then(|rest| rest.split_once('>'))
        .filter(|(head, _)| head.contains("viewBox=\"0 0 32 32\""))
        .map(|(_, within)| within)
        .ok_or("it must be one <svg> with the viewBox 0 0 32 32")?;
    let (ground, mark) = within
        .strip_prefix("<rect ")
        .and_then(|rest| rest.split_once("/>"))
        .ok_or("its first part must be a <rect>, the ground")?;
    let color = ground
        .split_once("fill=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(color, _)| color)
        .ok_or("its ground must have a color")?;
    Ok((color, mark))
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn ground_and_mark_are_told_apart() {
        let source =
            "<svg viewBox=\"0 0 32 32\"><rect rx=\"7\" fill=\"#123456\"/><path d=\"\"/></svg>\n";
        assert_eq!(parts(source), Ok(("#123456", "<path d=\"\"/>")));
        for wrong in [
            "<svg viewBox=\"0 0 32 32\"><path d=\"\"/></svg>",
            "<svg viewBox=\"0 0 24 24\"><rect fill=\"#123456\"/></svg>",
            "<svg viewBox=\"0 0 32 32\"><rect rx=\"7\"/></svg>",
        ] {
            assert!(parts(wrong).is_err(), "{wrong}");
        }
    }
}
