import { type KeyboardEvent, useState } from 'react'

/** A row of buttons as one stop of Tab, the arrow keys, Home and End within it (ARIA toolbar). */
export const useRoving = (names: readonly string[]) => {
  const [chosen, setChosen] = useState<string>()
  const stop = chosen && names.includes(chosen) ? chosen : names[0]
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    const buttons = [...press.currentTarget.querySelectorAll('button')]
    const at = buttons.indexOf(press.target as HTMLButtonElement)
    if (at === -1) return
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[press.key]
    if (to === undefined) return
    press.preventDefault()
    buttons[to % buttons.length]?.focus()
  }
  return {
    onKeyDown,
    tabIndexOf: (name: string): 0 | -1 => (name === stop ? 0 : -1),
    focused: (name: string): void => setChosen(name),
  }
}
