/** The look of Suomi.fi for pages that the server itself shows: colours, type and focus ring of its design tokens. */
export const pageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f7f7f8; color: #292929; font: 16px/1.5 "Source Sans 3", "Source Sans Pro", "Segoe UI", Arial, sans-serif; }
header { background: #fff; border-top: 4px solid #003479; border-bottom: 1px solid #d8dbe0; }
header > div, main { max-width: 720px; margin: 0 auto; padding: 16px 20px; }
header > div { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: center; justify-content: space-between; }
header strong { font-size: 20px; color: #003479; }
nav ul { display: flex; gap: 16px; list-style: none; margin: 0; padding: 0; }
main { padding-top: 32px; padding-bottom: 48px; }
h1 { font-size: 32px; line-height: 1.25; font-weight: 600; margin: 0 0 12px; }
h2 { font-size: 18px; font-weight: 600; margin: 24px 0 8px; }
p { margin: 0 0 16px; max-width: 60ch; }
a { color: #2a6ebb; }
nav a { display: inline-block; padding: 4px 0; }
[aria-current] { color: #292929; font-weight: 600; text-decoration: none; }
.note { background: #fff; border: 1px solid #d8dbe0; border-left: 4px solid #003479; border-radius: 4px; padding: 12px 16px; max-width: none; }
.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.people button { width: 100%; text-align: left; font: inherit; color: inherit; background: #fff; border: 1px solid #c8cdd0; border-radius: 4px; padding: 10px 16px; cursor: pointer; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 16px; }
.people button:hover { border-color: #2a6ebb; background: #eaf2fa; }
.people b { font-weight: 600; color: #1d5aa0; }
.people small { font-size: 16px; color: #5f6b76; }
.people .username { grid-column: 2; grid-row: 1; }
.people .place { grid-column: 1 / -1; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows form { display: flex; gap: 16px; align-items: center; justify-content: space-between; padding: 8px 0; border-bottom: 1px solid #d8dbe0; }
.rows small { font-size: 16px; color: #5f6b76; }
.rows button { font: inherit; font-weight: 600; color: #2a6ebb; background: #fff; border: 1px solid #2a6ebb; border-radius: 4px; padding: 7px 16px; cursor: pointer; }
input, select { width: 100%; max-width: 400px; min-height: 40px; padding: 6px 12px; font: inherit; color: inherit; background: #fff; border: 1px solid #797a7d; border-radius: 4px; }
button.action { border: 0; font: inherit; font-weight: 600; cursor: pointer; }
.action { display: inline-block; background: #2a6ebb; color: #fff; font-weight: 600; padding: 9px 20px; border-radius: 4px; text-decoration: none; }
.action:hover { background: #1d5aa0; }
.code { color: #5f6b76; font-size: 14px; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid #0067c5; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; border-radius: 4px; }
@media (max-width: 480px) { .people .username { grid-column: 1; grid-row: auto; } h1 { font-size: 26px; } }
`
