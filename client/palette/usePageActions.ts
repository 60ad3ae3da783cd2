import { useState } from 'react'
import type { PaletteAction } from './PaletteAction.ts'

/** The longest name that is an action and not a text, in characters. */
const LONGEST = 120
const ACTS = '#main :is(button, a[data-acts])'

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()

const isOffered = (element: Element): boolean =>
  element.checkVisibility() &&
  !element.matches(':disabled, [aria-disabled="true"], [role="combobox"], [role="option"], [role="tab"]')

/** What the page offers, by the names of its own buttons, each once. */
const actionsOfPage = (): PaletteAction[] => {
  const byName = new Map<string, HTMLElement>()
  for (const element of document.querySelectorAll<HTMLElement>(ACTS)) {
    const name = nameOf(element)
    if (name && name.length <= LONGEST && !byName.has(name) && isOffered(element)) byName.set(name, element)
  }
  return [...byName].map(([name, element]) => ({
    ...{ id: `page ${name}`, group: 'palette.group.page' as const, name },
    run: () => {
      element.focus()
      element.click()
    },
  }))
}

/** What can be done on the page beneath: a screen offers what its viewer may do, and nothing else. Read once, when the palette opens. */
export const usePageActions = (): PaletteAction[] => useState(actionsOfPage)[0]
