// Grades pages with Lighthouse and prints a table; anything below 100 is a failure, with what cost it.
// Arguments: the folder of its packages, then addresses. The browser's program is in KICKOFF_CHROMIUM.
import { pathToFileURL } from 'node:url';

const [folder, ...addresses] = process.argv.slice(2);
const from = (path) => import(pathToFileURL(`${folder}/${path}`).href);
const { default: lighthouse } = await from('lighthouse/core/index.js');
const { launch } = await from('chrome-launcher/dist/index.js');

const KINDS = ['performance', 'accessibility', 'best-practices', 'seo'];
let isPerfect = true;
console.log(`| page | ${KINDS.join(' | ')} | largest paint | blocking | shift |`);
for (const address of addresses) {
  const browser = await launch({
    chromePath: process.env.KICKOFF_CHROMIUM,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  const { lhr } = await lighthouse(address, { port: browser.port, onlyCategories: KINDS, logLevel: 'error' });
  await browser.kill();
  const grades = KINDS.map((kind) => Math.round(lhr.categories[kind].score * 100));
  const shown = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((id) => lhr.audits[id].displayValue);
  console.log(`| ${new URL(address).pathname} | ${[...grades, ...shown].join(' | ')} |`);
  if (grades.some((grade) => grade < 100)) isPerfect = false;
  for (const kind of KINDS) {
    const lost = lhr.categories[kind].auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1);
    for (const { id } of lost) console.log(`    ${kind}: ${lhr.audits[id].title} (${lhr.audits[id].displayValue ?? lhr.audits[id].score})`);
  }
}
process.exitCode = isPerfect ? 0 : 1;
