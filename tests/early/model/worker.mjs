// Plays its share of the scenarios.
import { parentPort, workerData } from 'node:worker_threads';

import { playAll } from './all.mjs';

parentPort.postMessage(playAll(workerData));
