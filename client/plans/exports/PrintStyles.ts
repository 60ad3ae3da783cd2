import { createGlobalStyle } from 'styled-components'

/** On paper a plan's page is the section that is open: its name, its figures and its text, and nothing to press. */
export const PrintStyles = createGlobalStyle`
  @media print {
    @page { size: A4; margin: 20mm 18mm; }
    html, body { background: none; }
    /* Of the frame everything but the page itself. */
    *:has(> main) > :not(main),
    *:has(> * > main) > :not(:has(> main)) { display: none !important; }
    main nav, main aside, main form, main button, main details, main select, main [role='toolbar'], main [role='status'],
    main button[aria-expanded] ~ div, main .keys, main .hint, main a[href^='/plans'] { display: none !important; }
    main, main * { box-shadow: none !important; overflow: visible !important; max-height: none !important; }
    main :has(> article), main article { display: block !important; }
    h1, h2, h3, h4 { break-after: avoid; }
    tr, img, figure { break-inside: avoid; }
    p, li { orphans: 3; widows: 3; }
  }
`
