'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const folder = join(__dirname, '..', 'dist', 'cli');

/**
 * Runs a file of the program from the code that was compiled when it was built, which a third of a short run goes to
 * otherwise. Node 20 keeps no compiled code itself. The code is kept for one Node on one kind of machine: V8 takes what a
 * V8 of the same number compiled, though Nodes of that number differ, and dies of it.
 * `compiled` is told of each script, so that the build can keep its code.
 */
exports.load = (start, compiled = () => {}) => {
  const load = (name) => {
    const file = join(folder, name);
    const known = require.cache[file];
    if (known) return known.exports;
    const script = new vm.Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`,
      {
        filename: file,
        cachedData: keptFor(file),
        importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      },
    );
    compiled(file, script);
    const module = { id: file, filename: file, exports: {} };
    require.cache[file] = module;
    const requireHere = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
    script.runInThisContext().call(module.exports, module.exports, requireHere, module, file, folder);
    return module.exports;
  };
  return load(start);
};

const keptIn = (file) => `${file}.${process.version}-${process.platform}-${process.arch}.cache`;
exports.keptIn = keptIn;

const keptFor = (file) => {
  try {
    return readFileSync(keptIn(file));
  } catch {
    return undefined; // not built here, as in a package that was published
  }
};
