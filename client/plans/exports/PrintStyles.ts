import { createGlobalStyle } from 'styled-components'

/** On paper a plan's page is the section that is open: its name, its figures and its text, and nothing to press. */
export const PrintStyles = createGlobalStyle`
  @media print {
    @page { size: A4; margin: 20mm 18mm; }
    html, body { background: none; }
    /* Of the frame everything but the page itself, of the page everything but its name and the open section. */
    *:has(> main) > :not(main),
    *:has(> * > main) > :not(:has(> main)),
    main :has(> header):has(article) > :not(header):not(:has(article)) { display: none !important; }
    main nav, main aside, main form, main button, main select, main [role='toolbar'], main [role='status'],
    main button[aria-expanded] ~ div, main :has(> [data-state]), main .keys, main .hint, main .caret,
    main a[href^='/plans'], main article :has(.text) ~ * { display: none !important; }
    *:has(> main), main, main :has(article), main article, main article :has(.text) {
      display: block !important;
      max-width: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
    }
    main article .text { min-height: 0 !important; padding: 0 !important; }
    main header { margin-bottom: 8mm !important; }
    main, main * { box-shadow: none !important; overflow: visible !important; max-height: none !important; }
    main .text .commented, main .text .mention { background: none; border: 0; }
    h1, h2, h3, h4 { break-after: avoid; }
    tr, img, figure { break-inside: avoid; }
    p, li { orphans: 3; widows: 3; }
  }
`
