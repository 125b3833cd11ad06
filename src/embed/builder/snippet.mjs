// The HTML that a webmaster pastes.

const escapeHtml = (text) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`.replace('&#38;', '&amp;').replace('&#34;', '&quot;'));

// What each widget needs of a frame, and nothing else. Ticks are kept, so these two need an origin.
const SANDBOXES = {
  banner: '',
  progress: '',
  events: ' allow-downloads',
  checklist: ' allow-same-origin',
  guide: ' allow-same-origin',
};

export const sandboxOf = (kind) => `allow-scripts allow-popups allow-popups-to-escape-sandbox${SANDBOXES[kind]}`;

// Widths at which the preview is measured, in CSS pixels: a phone's column, and that of a desk.
export const NARROW = 320;
export const WIDE = 640;
// What a phone's page leaves free beside its text.
const MARGINS = 48;

// A height that follows the width of the screen without any script. Text gets higher on narrow screens the
// steeper the narrower they are, so a straight line between the two measured heights cuts nothing off, as long
// as the page leaves no more than its usual margins free.
export const heightRule = (narrow, wide) => {
  if (narrow <= wide) return `${wide}px`;
  const slope = (narrow - wide) / (WIDE - NARROW);
  const width = Math.round(slope * 1000) / 10;
  const start = Math.ceil(narrow + slope * (NARROW + MARGINS));
  return `clamp(${wide}px,calc(${start}px - ${width}vw),${narrow}px)`;
};

// A frame with a link beside it, for systems that take frames out. What stands in `style` holds against style
// sheets of the page around; the plain attributes count where its policy forbids that.
export const snippetOf = ({ kind, address, title, full, rule, height, script }) => {
  const frame =
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${WIDE}" height="${height}" ` +
    `loading="lazy" referrerpolicy="no-referrer" sandbox="${sandboxOf(kind)}" ` +
    `style="display:block;width:100%;height:${rule};border:0"></iframe>`;
  const link = `<p><a href="${escapeHtml(full)}">${escapeHtml(title)}</a></p>`;
  if (!script) return `${frame}\n${link}`;
  const { src, integrity } = script;
  return (
    `<kickoff-widget>${frame}</kickoff-widget>\n${link}\n` +
    `<script src="${escapeHtml(src)}" integrity="${integrity}" crossorigin="anonymous" async></script>`
  );
};

// A picture that is a link.
export const buttonOf = ({ image, full, title, width, height }) =>
  `<a href="${escapeHtml(full)}"><img src="${escapeHtml(image)}" alt="${escapeHtml(title)}" ` +
  `width="${width}" height="${height}" loading="lazy"></a>`;
