/** The page's own style sheet. A verdict is told by its word; the colour only helps. */
export const style = `
:root { --ink: #1b2430; --soft: #55606e; --line: #cfd6de; --back: #fff; --panel: #f4f6f8; --bad: #9b1c1c; --warn: #7a4a00; --ask: #1c4f82; --good: #1d5c34; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebf0; --soft: #aab4c0; --line: #3a4450; --back: #14191f; --panel: #1d242c; --bad: #ff9d94; --warn: #f2c069; --ask: #93c4f5; --good: #8fd6a8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; color: var(--ink); background: var(--back); }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .8rem; padding-top: .8rem; border-top: 2px solid var(--ink); overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 2rem 0 .6rem; }
h4 { font-size: 1rem; margin: 0 0 .4rem; font-weight: 500; }
header p { margin: .2rem 0; }
a { color: var(--ask); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem; }
.gate { font-weight: 600; }
.gate.passed { color: var(--good); }
.gate.failed { color: var(--warn); }
.gate.incomplete, .unread { color: var(--bad); font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: right; font-weight: 400; vertical-align: bottom; }
th[scope=row] { text-align: left; }
td:last-child { font-weight: 600; }
ul { padding-left: 1.2rem; margin: .4rem 0; }
ul.brief { list-style: none; padding: 0; }
ul.brief li { padding: .35rem 0; border-bottom: 1px solid var(--line); }
article { background: var(--panel); border-left: 4px solid var(--line); padding: .8rem 1rem; margin: 0 0 .8rem; break-inside: avoid-page; }
article.not-met, article.error { border-color: var(--bad); }
article.partial { border-color: var(--warn); }
article.needs-review { border-color: var(--ask); }
article.met { border-color: var(--good); }
.verdict { font-weight: 600; color: var(--soft); }
.verdict.not-met, .verdict.error { color: var(--bad); }
.verdict.partial { color: var(--warn); }
.verdict.needs-review { color: var(--ask); }
.verdict.met { color: var(--good); }
.kind { color: var(--soft); }
small { color: var(--soft); }
dl { margin: .5rem 0 0; }
dl div { display: grid; grid-template-columns: 5.5rem 1fr; gap: .5rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.decision { border-left: 2px solid var(--line); padding-left: .6rem; }
details { margin-top: .5rem; }
pre { overflow-x: auto; background: var(--back); padding: .6rem; border: 1px solid var(--line); font-size: .85rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .9rem; }
footer p { margin: .2rem 0; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: 0; } }
@media print { body { max-width: none; padding: 0; } article { background: none; } details { display: none; } }
`;
