'use strict';
const { existsSync, writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { keptIn, load } = require('../../bin/load.js');

/** Runs a command, and keeps the code of what it ran beside each file of the program that has none yet. */
const scripts = [];
process.on('exit', () => {
  setFlagsFromString('--opt'); // as it starts: kept code is taken only under the flags it was kept under
  for (const [file, script] of scripts)
    if (!existsSync(keptIn(file))) writeFileSync(keptIn(file), script.createCachedData());
});
load('plan.cjs', (file, script) => scripts.push([file, script]));
