// The contrast of colours as WCAG 2 defines it.

const LEAST = 4.5;

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);

const luminance = (colour) => {
  const [red, green, blue] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

export const isColour = (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

// The lowest contrast of a colour on surfaces, where it is too low for text; else null.
export const tooPale = (colour, surfaces) => {
  const lowest = Math.min(...surfaces.map((surface) => contrast(colour, surface)));
  return lowest < LEAST ? lowest : null;
};
