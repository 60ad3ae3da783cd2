import { createGlobalStyle } from 'styled-components'
import { tokens } from './tokens.ts'

/** Quiet ground, one typeface, tabular numbers, a focus ring that is never lost under the header. */
export const GlobalStyle = createGlobalStyle`
  *, *::before, *::after { box-sizing: border-box; }
  html { scroll-padding-top: calc(${tokens.headerHeight} + ${tokens.space(4)}); -webkit-text-size-adjust: 100%; }
  ${tokens.narrow} { html { scroll-padding-bottom: calc(${tokens.bottomBarHeight} + ${tokens.space(4)}); } }
  body {
    margin: 0;
    background: ${tokens.colors.depthLight3};
    color: ${tokens.colors.blackBase};
    ${tokens.typography.bodyTextSmall}
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  h1, h2, h3, h4, p, dl, dd, ul, ol { margin: 0; }
  :focus-visible { outline: 2px solid ${tokens.colors.accentSecondary}; outline-offset: 1px; }
  h1:focus-visible, main:focus-visible { outline: none; }
  /* The design system gives a modal no place above sticky parts of a page. */
  .fi-modal_overlay { z-index: 30; }
  .fi-link { font-size: inherit; }
  a { color: ${tokens.colors.highlightBase}; }
  ${tokens.still} { *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; } }
`
