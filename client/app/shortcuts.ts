import type { TextKey } from '../i18n/TextKey.ts'

type Shortcut = { keys: readonly string[]; pair?: true; does: TextKey }

/** What the keyboard help tells, in the order of need. A `pair` is pressed one after the other, else any of the keys will do. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['Ctrl + K'], does: 'keys.palette' },
  { keys: ['/'], does: 'keys.search' },
  { keys: ['q'], does: 'keys.quick' },
  { keys: ['n'], does: 'keys.log' },
  { keys: ['Ctrl + Enter'], does: 'keys.save' },
  { keys: ['g', 'd'], pair: true, does: 'keys.goDesktop' },
  { keys: ['g', 'c'], pair: true, does: 'keys.goCompanies' },
  { keys: ['g', 'm'], pair: true, does: 'keys.goMatters' },
  { keys: ['g', 'h'], pair: true, does: 'keys.goHandOffs' },
  { keys: ['g', 'n'], pair: true, does: 'keys.goNotices' },
  { keys: ['Esc'], does: 'keys.close' },
  { keys: ['?'], does: 'keys.help' },
]
