import type { ReactNode } from 'react'
import type { TextKey } from '../../i18n/TextKey.ts'

/** One button over the text. */
export type Tool = {
  name: TextKey
  face: ReactNode
  act: () => unknown
  /** Whether it is on where the caret stands; left out: it does something once. */
  pressed?: boolean
  disabled?: boolean
  mirrored?: boolean
  /** As a person reads it, and as ARIA names it. */
  keys?: { said: string; aria: string }
  /** A line before it. */
  apart?: boolean
}
