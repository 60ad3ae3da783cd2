import { suomifiDesignTokens } from 'suomifi-design-tokens'

const { colors, typography, shadows, focuses } = suomifiDesignTokens

/** Space in steps of four pixels: 24 between blocks is `space(6)`. */
const STEP_PX = 4

const space = (...steps: number[]): string => steps.map((step) => `${step * STEP_PX}px`).join(' ')

/** The look of Y-CRM in the words of the Suomi.fi design system, and the few widths of our own. */
export const tokens = {
  colors,
  typography,
  shadows,
  focuses,
  space,
  radius: '4px',
  line: `1px solid ${colors.depthLight2}`,
  /** Below this the navigation moves to the thumb and everything stands in one column. */
  narrow: '@media (max-width: 899px)',
  wide: '@media (min-width: 900px)',
  still: '@media (prefers-reduced-motion: reduce)',
  headerHeight: '72px',
  bottomBarHeight: '64px',
}
