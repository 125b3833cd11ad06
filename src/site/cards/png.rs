//! A drawn card as a file: flat areas in few colors, so it is written with a palette.

use std::collections::BTreeMap;

use resvg::tiny_skia::Pixmap;

/// How many colors a palette holds.
const COLORS: usize = 256;

type Color = [u8; 3];

/// The picture as a PNG. Where the edges of letters have more shades than a palette holds, the rarest
/// become the nearest of the others, which nobody sees.
///
/// # Errors
/// When it cannot be written.
pub(super) fn encode(picture: &Pixmap) -> Result<Vec<u8>, String> {
    // Nearly all pixels are like their neighbor, so everything is asked once per run of equal ones.
    let runs: Vec<(Color, usize)> = picture
        .pixels()
        .chunk_by(|one, next| one == next)
        .filter_map(|run| run.first().map(|color| (color, run.len())))
        .map(|(color, length)| ([color.red(), color.green(), color.blue()], length))
        .collect();
    let mut counts: BTreeMap<Color, usize> = BTreeMap::new();
    for (color, length) in &runs {
        *counts.entry(*color).or_default() += length;
    }
    let mut colors: Vec<(Color, usize)> = counts.into_iter().collect();
    // A stable sort: colors that are as frequent stay in their order, so the bytes are the same.
    colors.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let palette: Vec<Color> = colors.iter().take(COLORS).map(|(color, _)| *color).collect();
    let places: BTreeMap<Color, u8> =
        colors.iter().map(|(color, _)| (*color, nearest(&palette, *color))).collect();
    let mut indexes = Vec::with_capacity(picture.pixels().len());
    for (color, length) in runs {
        let place = places.get(&color).copied().unwrap_or_default();
        indexes.resize(indexes.len() + length, place);
    }
    write(picture.width(), picture.height(), palette.concat(), &indexes)
        .map_err(|error| format!("the picture cannot be written: {error}"))
}

/// The place of the color in the palette that is most like this one.
fn nearest(palette: &[Color], color: Color) -> u8 {
    let distance = |other: &Color| -> u32 {
        other.iter().zip(color).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let places = (0..=u8::MAX).zip(palette);
    places.min_by_key(|(_, other)| distance(other)).map_or(0, |(place, _)| place)
}

fn write(
    width: u32,
    height: u32,
    palette: Vec<u8>,
    indexes: &[u8],
) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette);
    encoder.set_compression(png::Compression::High);
    // Neighbors in a palette are not alike, so no filter helps.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(indexes)?;
    writer.finish()?;
    Ok(file)
}
