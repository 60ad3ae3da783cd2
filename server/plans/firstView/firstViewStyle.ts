/** The look of a plan's first view: of the page that takes its place, as far as one has it without a font or a script. */
export const firstViewStyle = `
#first-view ~ #root { display: none; }
#first-view { max-width: 76rem; margin: 0 auto; padding: 24px 16px; color: #292929; font: 18px/1.5 "Source Sans 3", "Segoe UI", Arial, sans-serif; }
#first-view h1 { margin: 0 0 16px; font-size: 32px; line-height: 1.25; font-weight: 300; }
#first-view h2 { margin: 24px 0 8px; font-size: 24px; font-weight: 600; }
#first-view p { margin: 0 0 12px; overflow-wrap: anywhere; }
#first-view nav ul { display: flex; flex-wrap: wrap; gap: 8px 20px; margin: 0; padding: 0; list-style: none; font-size: 16px; }
#first-view a { color: #2a6ebb; }
#first-view a[aria-current] { color: inherit; font-weight: 600; }
#first-view .wait { color: #5f686d; font-size: 15px; }
#first-view table { border-collapse: collapse; }
#first-view th, #first-view td { padding: 4px 12px 4px 0; border-bottom: 1px solid #d8dbe0; text-align: left; vertical-align: top; }
`
