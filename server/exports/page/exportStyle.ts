/** The look of the page, on a screen and on paper. */
export const exportStyle = `
body { margin: 0 auto; max-width: 48rem; padding: 24px 20px; color: #292929; background: #fff; font: 16px/1.5 "Source Sans 3", "Segoe UI", Arial, sans-serif; }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 20px; margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 2px solid #003479; color: #003479; }
h3 { font-size: 16px; margin: 0; overflow-wrap: anywhere; }
p, dd { overflow-wrap: anywhere; white-space: pre-wrap; }
p { margin: 0 0 8px; }
article { padding: 12px 0; border-bottom: 1px solid #d8dbe0; }
.line, dt, nav { color: #5f686d; }
.line { margin: 0; }
dl { margin: 4px 0 0; }
dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 12px; }
dd { margin: 0; }
nav ul { margin: 16px 0; padding: 0; list-style: none; columns: 2; }
a { color: #2a6ebb; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th, td { padding: 4px 8px 4px 0; text-align: left; vertical-align: top; border-bottom: 1px solid #d8dbe0; overflow-wrap: anywhere; }
.mark { padding: 8px 12px; border: 1px dashed #5f686d; }
@media (max-width: 36rem) { dl > div { grid-template-columns: minmax(0, 1fr); } nav ul { columns: 1; } }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } article, tr { break-inside: avoid; } h2 { break-after: avoid; } nav { display: none; } a { color: inherit; } }
`
