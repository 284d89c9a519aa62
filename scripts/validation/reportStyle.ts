/** How a report looks: dark on white throughout, severities told by their words and not by colour alone. */
export const reportStyle = `
body { font: 1rem/1.5 arial, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto; max-width: 60rem; padding: 1rem; }
a { color: #1a65a6; } a:focus { outline: 3px solid #0b0c0c; background: #fd0; color: #0b0c0c; }
.skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
h2 { border-top: 2px solid #0b0c0c; padding-top: 1rem; }
article { border-top: 1px solid #b1b4b6; } .id, .why { color: #484949; overflow-wrap: anywhere; }
.findings { padding: 0; list-style: none; } .findings li { margin-bottom: .75rem; break-inside: avoid; }
strong.error, strong.warning, strong.advice { display: inline-block; min-width: 4.5rem; }
strong.error { color: #ca3535; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; }
th, td { border-bottom: 1px solid #b1b4b6; padding: .25rem .5rem .25rem 0; text-align: left; vertical-align: top; }
.points { white-space: nowrap; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
@media print { nav, .skip { display: none; } body { max-width: none; font-size: 10pt; } a { color: inherit; } }
`;
