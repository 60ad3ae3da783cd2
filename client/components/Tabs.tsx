import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

const List = styled.div`
  display: flex;
  gap: ${tokens.space(1)};
  overflow-x: auto;
  border-bottom: 1px solid ${tokens.colors.depthLight1};
  button {
    flex: none;
    min-height: 48px;
    padding: 0 ${tokens.space(4)};
    border: 0;
    border-bottom: 3px solid transparent;
    background: none;
    font: inherit;
    color: ${tokens.colors.blackBase};
    cursor: pointer;
    &:hover { color: ${tokens.colors.highlightBase}; }
    &:focus-visible { outline-offset: -2px; }
    &[aria-selected='true'] { border-color: ${tokens.colors.highlightBase}; font-weight: 600; }
    ${tokens.narrow} { padding: 0 ${tokens.space(3)}; }
  }
`
const Panel = styled.div`
  padding-top: ${tokens.space(6)};
`

type Props<T extends string> = {
  label: string
  tabs: readonly { name: T; words: string }[]
  tab: T
  onTab: (tab: T) => void
  children: ReactNode
}

/** Sides of one thing; the page's address holds which. Arrow keys move between tabs, as the pattern of tabs goes. */
export const Tabs = <T extends string>({ label, tabs, tab, onTab, children }: Props<T>) => {
  const id = useId()
  const buttons = useRef<Partial<Record<T, HTMLButtonElement | null>>>({})
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const at = tabs.findIndex(({ name }) => name === tab)
    const next = tabs[(at + step + tabs.length) % tabs.length]?.name ?? tab
    onTab(next)
    buttons.current[next]?.focus()
  }
  return (
    <div>
      <List role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ name, words }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            ref={(button) => {
              buttons.current[name] = button
            }}
            onClick={() => onTab(name)}
          >
            {words}
          </button>
        ))}
      </List>
      <Panel role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {children}
      </Panel>
    </div>
  )
}
