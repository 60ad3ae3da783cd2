import { tokens } from '../../../theme/tokens.ts'

/** Colours of charts: each 3:1 against white, and told apart by who sees no red or green. */
export const colours = {
  main: tokens.colors.highlightBase,
  second: tokens.colors.accentBase,
  third: tokens.colors.depthDark1,
  bad: tokens.colors.alertBase,
}
