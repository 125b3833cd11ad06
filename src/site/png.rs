//! Drawn pictures as files: flat areas in few colors, so they are written with a palette.

use std::collections::BTreeMap;

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

/// How many colors a palette holds.
const COLORS: usize = 256;

/// How many pixels are looked at together.
const BLOCK: usize = 16;
/// How many bytes a pixel has: red, green, blue and how opaque it is.
const BYTES: usize = 4;

type Color = [u8; 4];

/// How much time goes into making the file smaller.
#[derive(Clone, Copy)]
pub(super) enum Effort {
    /// For what every build draws.
    Quick,
    /// For what is drawn once and kept.
    Patient,
}

/// The picture as a PNG. Where the edges of letters have more shades than a palette holds, the rarest
/// become the nearest of the others, which nobody sees.
///
/// # Errors
/// When it cannot be written.
pub(super) fn encode(picture: &Pixmap, effort: Effort) -> Result<Vec<u8>, String> {
    let runs = runs(picture.data());
    let mut counts: BTreeMap<Color, usize> = BTreeMap::new();
    for (color, length) in &runs {
        *counts.entry(*color).or_default() += length;
    }
    let mut colors: Vec<(Color, usize)> = counts.into_iter().collect();
    // A stable sort: colors that are as frequent stay in their order, so the bytes are the same.
    colors.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let (common, rare) = colors.split_at(colors.len().min(COLORS));
    let mut palette: Vec<Color> = common.iter().map(|(color, _)| *color).collect();
    // How opaque colors are is written up to the last one that is not wholly so: those come first.
    palette.sort_by_key(|[.., opaque]| *opaque == u8::MAX);
    let mut places: BTreeMap<Color, u8> = palette.iter().copied().zip(0..=u8::MAX).collect();
    for (color, _) in rare {
        places.insert(*color, nearest(&palette, *color));
    }
    let mut indexes = Vec::with_capacity(picture.pixels().len());
    for (color, length) in runs {
        let place = places.get(&color).copied().unwrap_or_default();
        indexes.resize(indexes.len() + length, place);
    }
    write(picture.width(), picture.height(), &palette, &indexes, effort)
        .map_err(|error| format!("the picture cannot be written: {error}"))
}

/// The pixels from left to right and from top to bottom, equal neighbors as one. Whole blocks are
/// compared first, because nearly all are of the color that came before.
fn runs(pixels: &[u8]) -> Vec<(Color, usize)> {
    let mut runs: Vec<(Color, usize)> = Vec::new();
    let mut plain = Vec::new();
    for block in pixels.chunks(BLOCK * BYTES) {
        if block == plain {
            if let Some((_, length)) = runs.last_mut() {
                *length += BLOCK;
            }
            continue;
        }
        for pixel in block.chunks_exact(BYTES) {
            let [red, green, blue, opaque] = *pixel else { continue };
            match runs.last_mut() {
                Some((color, length)) if *color == [red, green, blue, opaque] => *length += 1,
                _ => runs.push(([red, green, blue, opaque], 1)),
            }
        }
        plain = block.iter().rev().take(BYTES).rev().copied().collect::<Vec<_>>().repeat(BLOCK);
    }
    runs
}

/// The place of the color in the palette that is most like this one.
fn nearest(palette: &[Color], color: Color) -> u8 {
    let distance = |other: &Color| -> u32 {
        other.iter().zip(color).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let places = (0..=u8::MAX).zip(palette);
    places.min_by_key(|(_, other)| distance(other)).map_or(0, |(place, _)| place)
}

/// A color as a file has it, not made darker by what shows through.
fn plain([red, green, blue, opaque]: Color) -> [u8; 3] {
    let color = PremultipliedColorU8::from_rgba(red, green, blue, opaque);
    let color = color.unwrap_or(PremultipliedColorU8::TRANSPARENT).demultiply();
    [color.red(), color.green(), color.blue()]
}

fn write(
    width: u32,
    height: u32,
    palette: &[Color],
    indexes: &[u8],
    effort: Effort,
) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.iter().flat_map(|color| plain(*color)).collect::<Vec<u8>>());
    let shining: Vec<u8> =
        palette.iter().map(|[.., opaque]| *opaque).take_while(|opaque| *opaque < u8::MAX).collect();
    if !shining.is_empty() {
        encoder.set_trns(shining);
    }
    encoder.set_compression(match effort {
        Effort::Quick => png::Compression::Balanced,
        Effort::Patient => png::Compression::High,
    });
    // Neighbors in a palette are not alike, so no filter helps.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(indexes)?;
    writer.finish()?;
    Ok(file)
}

/// Width and height, as they stand at the head of every PNG.
pub(super) fn size(file: &[u8]) -> Option<(u32, u32)> {
    let info = png::Decoder::new(std::io::Cursor::new(file)).read_info().ok()?.info().size();
    Some(info)
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::{Color, Pixmap, PremultipliedColorU8};

    use super::{Effort, encode, runs};

    #[test]
    fn runs_hold_every_pixel_in_its_place() {
        let colors: Vec<[u8; 4]> =
            (0..1000_u32).map(|at| [u8::from(at % 97 > 40), u8::from(at > 500), 7, 255]).collect();
        let read: Vec<[u8; 4]> = runs(&colors.concat())
            .into_iter()
            .flat_map(|(color, length)| vec![color; length])
            .collect();
        assert_eq!(read, colors);
    }

    /// Read again by the decoder of the same format's reference implementation in Rust.
    #[test]
    fn a_picture_of_many_shades_keeps_those_it_has_most_of() {
        let mut picture = Pixmap::new(40, 20).unwrap();
        picture.fill(Color::from_rgba8(10, 101, 87, 255));
        for (shade, pixel) in (0..=400_u16).zip(picture.pixels_mut()) {
            let [high, low] = shade.to_be_bytes();
            *pixel = PremultipliedColorU8::from_rgba(high, low, 255, 255).unwrap();
        }
        let read = Pixmap::decode_png(&encode(&picture, Effort::Quick).unwrap()).unwrap();
        let last = read.pixel(39, 19).unwrap();
        assert_eq!([last.red(), last.green(), last.blue()], [10, 101, 87]);
        assert!(read.pixels().iter().all(|pixel| pixel.alpha() == 255));
    }

    #[test]
    fn what_shines_through_does_so_again() {
        let mut picture = Pixmap::new(20, 1).unwrap();
        picture.fill(Color::from_rgba8(10, 101, 87, 255));
        let shades = [(0, 0, 0, 0), (20, 30, 40, 51), (100, 50, 0, 200)];
        for ((red, green, blue, opaque), pixel) in shades.into_iter().zip(picture.pixels_mut()) {
            *pixel = PremultipliedColorU8::from_rgba(red, green, blue, opaque).unwrap();
        }
        let read = Pixmap::decode_png(&encode(&picture, Effort::Patient).unwrap()).unwrap();
        assert_eq!(read.pixels(), picture.pixels());
    }
}
