import { styled } from 'styled-components'
import { tokens } from '../../theme/tokens.ts'

const HUES = [
  tokens.colors.highlightDark1,
  tokens.colors.successDark1,
  tokens.colors.accentTertiaryDark1,
  tokens.colors.alertBase,
  tokens.colors.depthDark1,
  tokens.colors.brandBase,
]
const hues = HUES.map((hue, at) => `&[data-hue='${at}'] { --hue: ${hue}; }`).join('\n')

/** A section's text as it is read and written. The editor brings no styles of its own: the content security policy would refuse them. */
export const TextSheet = styled.div`
  position: relative;
  min-width: 0;
  .text {
    min-height: 200px;
    padding: ${tokens.space(4, 5)};
    outline: none;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    font-variant-ligatures: none;
  }
  .text[contenteditable='false'] { min-height: 0; }
  .text > * { max-width: 720px; }
  .text > * + * { margin-top: ${tokens.space(3)}; }
  .text h2 { margin-top: ${tokens.space(6)}; font-size: 22px; line-height: 28px; font-weight: 600; }
  .text h3 { margin-top: ${tokens.space(5)}; font-size: 18px; line-height: 24px; font-weight: 600; }
  .text > :first-child { margin-top: 0; }
  .text ul, .text ol { padding-left: ${tokens.space(6)}; }
  .text li + li, .text li > * + * { margin-top: ${tokens.space(1)}; }
  .text blockquote { margin: 0; padding-left: ${tokens.space(4)}; border-left: 4px solid ${tokens.colors.depthLight1}; }
  .text blockquote > * + * { margin-top: ${tokens.space(2)}; }
  .text a { color: ${tokens.colors.highlightBase}; text-decoration: underline; }
  .text table { width: 100%; max-width: none; table-layout: fixed; border-collapse: collapse; }
  .text th, .text td { position: relative; padding: ${tokens.space(2)}; border: 1px solid ${tokens.colors.depthLight1}; text-align: left; vertical-align: top; }
  .text th { background: ${tokens.colors.depthLight3}; font-weight: 600; }
  .text .selectedCell { background: ${tokens.colors.highlightLight3}; }
  .text img { display: block; max-width: 100%; height: auto; border-radius: 2px; }
  .text .ProseMirror-selectednode { outline: 2px solid ${tokens.colors.highlightBase}; outline-offset: 2px; }
  .text .mention { padding: 0 2px; border-radius: 2px; background: ${tokens.colors.highlightLight3}; color: ${tokens.colors.highlightDark1}; font-weight: 600; }
  .text .suggestion { color: ${tokens.colors.highlightDark1}; }
  .text .ProseMirror-separator { display: inline; width: 0; height: 0; border: 0; margin: 0; }
  .text .ProseMirror-gapcursor { display: none; position: absolute; pointer-events: none; }
  .text.ProseMirror-focused .ProseMirror-gapcursor { display: block; width: 20px; border-top: 2px solid ${tokens.colors.blackBase}; }
  .drop-cursor { background: ${tokens.colors.highlightBase}; }
  .caret { position: relative; margin: 0 -1px; border-left: 2px solid var(--hue); white-space: nowrap; ${hues} }
  .caret-name {
    position: absolute;
    z-index: 2;
    bottom: 100%;
    left: -2px;
    padding: 0 ${tokens.space(1)};
    border-radius: 2px 2px 2px 0;
    background: var(--hue);
    color: ${tokens.colors.whiteBase};
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    pointer-events: none;
    user-select: none;
  }
  .text .commented { background: ${tokens.colors.accentTertiaryLight1}; border-bottom: 2px solid ${tokens.colors.accentTertiaryDark1}; }
  .text .commented[data-active='true'] { outline: 2px solid ${tokens.colors.accentTertiaryDark1}; }
  .selected-elsewhere { ${hues} background: color-mix(in srgb, var(--hue) 18%, transparent); }
`
