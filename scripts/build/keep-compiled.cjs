'use strict';
const { writeFileSync } = require('node:fs');
const { load } = require('../../bin/load.js');

/** Runs a command, and keeps the code of what it ran beside each file of the program. */
const scripts = [];
process.on('exit', () => {
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
});
load('plan.cjs', (file, script) => scripts.push([file, script]));
