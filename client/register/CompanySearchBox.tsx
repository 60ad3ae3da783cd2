import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { IconSearch } from 'suomifi-icons'
import { VisuallyHidden } from 'suomifi-ui-components'
import { BusinessId } from '#shared/register/BusinessId.ts'
import { useHotkey } from '../app/useHotkey.ts'
import { useText } from '../i18n/useText.ts'
import { SearchField, SearchFrame, SlashHint } from './CompanySearchBox.styles.ts'
import { CompanySuggestions } from './CompanySuggestions.tsx'
import { useCompanySearch } from './useCompanySearch.ts'

/**
 * Search that is on every page: `/`, type, arrows, Enter. A combobox with a list (ARIA 1.2): the focus stays in
 * the field, the chosen line is named by aria-activedescendant. The last line shows all results as a list.
 */
export const CompanySearchBox = () => {
  const text = useText()
  const navigate = useNavigate()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const search = useCompanySearch(typed)
  const { companies, enabled, settled } = search
  const lines = companies.length > 0 ? companies.length + 1 : 0
  const shown = open && enabled

  const focusHere = () => {
    input.current?.focus()
    input.current?.select()
  }
  useHotkey('/', focusHere)

  const leave = () => {
    setTyped('')
    setOpen(false)
    setChosen(-1)
    input.current?.blur()
  }
  const showAll = () => {
    leave()
    return navigate({ to: '/companies', search: { q: typed.trim() } })
  }
  const openCompany = (businessId: string) => {
    leave()
    return navigate({ to: '/companies/$businessId', params: { businessId } })
  }
  const enter = () => {
    const whole = BusinessId.safeParse(typed)
    const company = companies[chosen] ?? (settled && companies.length === 1 ? companies[0] : undefined)
    if (company) return openCompany(company.businessId)
    if (chosen < 0 && whole.success) return openCompany(whole.data)
    return typed.trim() ? showAll() : undefined
  }
  const move = (step: number) => {
    setOpen(true)
    // One place more than there are lines: -1 is the field itself.
    setChosen((before) => ((before + 1 + step + lines + 1) % (lines + 1)) - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (!['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter') void enter()
    else if (shown) setOpen(false)
    else leave()
  }

  return (
    <SearchFrame
      role="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <SearchField
        ref={input}
        type="text"
        role="combobox"
        aria-label={text('search.label')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={shown && lines > 0}
        aria-controls={shown && lines > 0 ? listId : undefined}
        aria-activedescendant={shown && chosen >= 0 ? `${listId}-${chosen}` : undefined}
        aria-keyshortcuts="/"
        placeholder={text('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {typed ? null : <SlashHint aria-hidden="true">/</SlashHint>}
      <IconSearch />
      <VisuallyHidden role="status">
        {shown && settled ? text('search.found', { count: companies.length }) : null}
      </VisuallyHidden>
      {shown ? (
        <CompanySuggestions {...search} listId={listId} chosen={chosen} openCompany={openCompany} showAll={showAll} />
      ) : null}
    </SearchFrame>
  )
}
