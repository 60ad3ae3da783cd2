import { useState } from 'react'

/**
 * Which line of a list found by typing is chosen, as cmdk's `value`: the first, until the arrows choose another. Lines come
 * and go as answers arrive; one that has gone leaves the first chosen, never none.
 */
export const useChosenLine = (lines: readonly string[]): { value: string; onValueChange: (value: string) => void } => {
  const [chosen, setChosen] = useState('')
  return { value: lines.includes(chosen) ? chosen : (lines[0] ?? ''), onValueChange: setChosen }
}
