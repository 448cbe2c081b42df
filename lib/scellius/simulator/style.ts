/** The bank page's own style sheet. */
export const BANK_CSS = `
:root { color-scheme: light; --ink: #1b1f2a; --navy: #0f2d5c; --line: #8a93a6; --soft: #eef1f6; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--soft); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 42rem; margin: 0 auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; justify-content: space-between; }
header p { margin: 0; }
.bank { color: var(--navy); font-size: 1.25rem; font-weight: 700; }
.simulation { padding: .1rem .6rem; border: 2px solid #7a3b00; background: #fff3cd; color: #5c2c00; font-weight: 700; }
main { background: #fff; border-top: 4px solid var(--navy); }
h1 { margin: 0 0 1rem; font-size: 1.375rem; color: var(--navy); }
h2 { font-size: 1.125rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 0 1.5rem; padding: 1rem; background: var(--soft); }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
label, legend { font-weight: 600; }
.choice label { font-weight: 400; }
.field { margin: 0 0 1.25rem; }
.field > label { display: block; }
.hint { display: block; color: #4a5163; }
input[type="text"], select { width: 100%; max-width: 20rem; min-height: 2.75rem; padding: .4rem .6rem; border: 1px solid var(--line); border-radius: 3px; background: #fff; color: inherit; font: inherit; }
input.short, .row select { width: auto; max-width: 8rem; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; }
.wrong { padding-left: .75rem; border-left: 4px solid #b00020; }
.error { display: block; color: #b00020; font-weight: 600; }
.summary { margin: 0 0 1.5rem; padding: 1rem; border: 3px solid #b00020; }
.summary h2 { margin: 0; }
.summary a { color: #b00020; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0; }
button, .button { display: inline-block; min-height: 2.75rem; padding: .6rem 1.25rem; border: 2px solid var(--navy); border-radius: 3px; background: var(--navy); color: #fff; font: inherit; font-weight: 700; text-decoration: none; cursor: pointer; }
button.plain { background: #fff; color: var(--navy); }
:focus-visible { outline: 3px solid #c25700; outline-offset: 2px; }
details { margin: 1.5rem 0 0; padding: .75rem 1rem; border: 1px solid var(--line); }
summary { font-weight: 600; cursor: pointer; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { padding: .5rem 0; text-align: left; font-weight: 600; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (max-width: 26rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } button, .button { width: 100%; } }
`;
