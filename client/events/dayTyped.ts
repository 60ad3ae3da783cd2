import { parseDay } from './parseDay.ts'

/** A day that may be left open, as it was typed: the day (`YYYY-MM-DD`; null: none), and whether what stands there is no day. */
export const dayTyped = (typed: string, today: string): { day: string | null; isWrong: boolean } => {
  const isOpen = typed.trim() === ''
  const day = isOpen ? null : parseDay(typed, today)
  return { day, isWrong: !isOpen && !day }
}
