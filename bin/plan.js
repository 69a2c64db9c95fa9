#!/usr/bin/env node
'use strict';
// Node 22.8 and later keep compiled code between runs; Node 20 cannot.
require('node:module').enableCompileCache?.();
require('../dist/cli/plan.cjs');
