// Tells the page around how high this one is, in each protocol that such pages are known to speak: the
// project's own (`embed.js`), iframe-resizer's (4 and 5), WordPress's. `docs/embedding.md` describes them.
// Nothing but numbers is told, so it may go to whoever is there.
const isFramed = window.parent !== window;
const HIGHEST = 20000;
// Reports within a second; a page around that answers each height with another width would never end.
const MOST_REPORTS = 20;

// What iframe-resizer calls this frame, once it has said so.
let resizer;
let secret;
let told = 0;
let reports = 0;
let since = 0;
let late;

const tellParent = (message) => window.parent.postMessage(message, '*');

const heightOf = () => Math.min(Math.ceil(document.body.getBoundingClientRect().height), HIGHEST);

const tellHeight = (height, kind) => {
  tellParent({ type: 'kickoff:resize', v: 1, height });
  if (resizer) tellParent(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${kind}`);
  if (secret) tellParent({ message: 'height', value: height, secret });
};

const reportHeight = () => {
  const height = heightOf();
  if (Math.abs(height - told) <= 1) return;
  const now = performance.now();
  if (now - since > 1000) [since, reports] = [now, 0];
  reports += 1;
  if (reports > MOST_REPORTS) {
    // The last of many counts, when it is quiet again.
    clearTimeout(late);
    late = setTimeout(reportHeight, 1000);
    return;
  }
  told = height;
  tellHeight(height, 'resize');
};

// `[iFrameSizer]<name>:<margin>:<with the width>:…` is how iframe-resizer introduces itself.
const INTRODUCTION = /^\[iFrameSizer\]([^:[\]]{1,200}):[^:]*:(?:true|false):/;

// Only the page around is listened to, and nothing it says is shown or followed.
const answerParent = ({ source, data }) => {
  if (source !== window.parent) return;
  const introduced = typeof data === 'string' && INTRODUCTION.exec(data);
  if (introduced) {
    [, resizer] = introduced;
    told = heightOf();
    tellHeight(told, 'init');
    return;
  }
  const isAsked =
    data === '[iFrameSizer]resize' ||
    (data?.type === 'kickoff:ask' && data.v === 1) ||
    (secret && data?.message === 'ready' && data.secret === secret);
  if (isAsked) tellHeight(heightOf(), 'resize');
};

const followHeight = () => {
  if (!isFramed) return;
  addEventListener('message', answerParent);
  tellParent('[iFrameResizerChild]Ready');
  // WordPress hides a frame until it knows its height, and Chromium draws no hidden frame of another site.
  reportHeight();
  addEventListener('load', reportHeight);
  let frame;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(reportHeight);
  };
  new ResizeObserver(later).observe(document.body);
};
