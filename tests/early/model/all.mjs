// Many scenarios, on several threads.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { describe, play, scenario, shrunk } from './play.mjs';
import { compile } from './tab.mjs';

// Plays the scenarios of the seeds `first`, `first + every` and so on, below `end`, up to the first fault.
export const playAll = ({ source, first, end, every = 1 }) => {
  const script = compile(source);
  const sum = { plays: 0, steps: 0, healed: 0, fault: undefined };
  for (let seed = first; seed < end; seed += every) {
    const plan = scenario(seed);
    const { fault, healed } = play(script, plan);
    sum.plays += 1;
    sum.steps += plan.steps.length;
    sum.healed += healed;
    if (fault) {
      const least = shrunk(script, plan);
      sum.fault = describe(seed, least, play(script, least).fault);
      break;
    }
  }
  return sum;
};

// The same on all processors.
export const playOnAll = async (source, count) => {
  const every = availableParallelism();
  const sums = await Promise.all(
    Array.from({ length: every }, (_, first) => {
      const worker = new Worker(new URL('worker.mjs', import.meta.url), {
        workerData: { source, first, end: count, every },
      });
      return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    }),
  );
  const total = (name) => sums.reduce((sum, one) => sum + one[name], 0);
  return {
    plays: total('plays'),
    steps: total('steps'),
    healed: total('healed'),
    fault: sums.find(({ fault }) => fault)?.fault,
  };
};
