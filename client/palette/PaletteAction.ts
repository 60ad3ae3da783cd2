import type { TextKey } from '../i18n/TextKey.ts'

/** What is picked after the action itself: a company, a matter of mine, one of the queue. */
export type PalettePick = 'log' | 'open' | 'refer' | 'take'

export type PaletteAction = {
  id: string
  group: Extract<TextKey, `palette.group.${string}`>
  name: string
  /** Its shortcut, where it has one. */
  keys?: string
  /** Done at once, or something is picked first. */
  run: (() => unknown) | PalettePick
}
