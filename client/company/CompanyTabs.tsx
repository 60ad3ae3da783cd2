import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { styled } from 'styled-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const TABS = ['timeline', 'facts'] as const
export type CompanyTab = (typeof TABS)[number]

const List = styled.div`
  display: flex;
  gap: ${tokens.space(1)};
  border-bottom: 1px solid ${tokens.colors.depthLight1};
  button {
    min-height: 48px;
    padding: 0 ${tokens.space(4)};
    border: 0;
    border-bottom: 3px solid transparent;
    margin-bottom: -1px;
    background: none;
    font: inherit;
    color: ${tokens.colors.blackBase};
    cursor: pointer;
    &:hover { color: ${tokens.colors.highlightBase}; }
    &[aria-selected='true'] { border-color: ${tokens.colors.highlightBase}; font-weight: 600; }
  }
`

type Props = { tab: CompanyTab; onTab: (tab: CompanyTab) => void; children: ReactNode }

/** The sides of a company; the address holds the tab. Arrow keys move between tabs, as the pattern of tabs goes. */
export const CompanyTabs = ({ tab, onTab, children }: Props) => {
  const text = useText()
  const id = useId()
  const buttons = useRef<Partial<Record<CompanyTab, HTMLButtonElement | null>>>({})
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] as CompanyTab
    onTab(next)
    buttons.current[next]?.focus()
  }
  return (
    <div>
      <List role="tablist" aria-label={text('company.tabs')} onKeyDown={move}>
        {TABS.map((name) => (
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
            {text(`company.tab.${name}`)}
          </button>
        ))}
      </List>
      <Panel role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {children}
      </Panel>
    </div>
  )
}

const Panel = styled.div`
  padding-top: ${tokens.space(6)};
`
