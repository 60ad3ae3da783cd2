import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { styled } from 'styled-components'
import { Chip, TextInput } from 'suomifi-ui-components'
import { findCompanies } from '#shared/register/findCompanies.ts'
import { queryFor } from '../api/queryFor.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { ContactDraft } from './ContactDraft.ts'

const SHORTEST_SEARCH = 2
const MOST_CUSTOMERS = 20
const SHOWN = 5
const TYPING_MS = 150

const Results = styled.ul`
  list-style: none;
  padding: 0;
  margin-top: ${tokens.space(1)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  li + li { border-top: ${tokens.line}; }
  button {
    display: flex;
    flex-wrap: wrap;
    gap: ${tokens.space(0, 3)};
    width: 100%;
    min-height: 44px;
    padding: ${tokens.space(2, 3)};
    border: 0;
    background: none;
    font: inherit;
    text-align: left;
    cursor: pointer;
    &:hover { background: ${tokens.colors.highlightLight4}; }
    & > span { color: ${tokens.colors.depthDark1}; }
  }
`
const Chosen = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  margin-top: ${tokens.space(2)};
`

type Customers = ContactDraft['otherCustomers']
type Props = { customerId: string; value: Customers; onChange: (customers: Customers) => void }

/** Other customers of the same meeting: each gets a record of its own, none is named to another. */
export const OtherCustomersField = ({ customerId, value, onChange }: Props) => {
  const text = useText()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const { data } = useQuery({
    ...queryFor(findCompanies, { q, limit: SHOWN }),
    enabled: q.length >= SHORTEST_SEARCH && value.length < MOST_CUSTOMERS,
  })
  const taken = new Set([customerId, ...value.map((customer) => customer.customerId)])
  const found = q.length >= SHORTEST_SEARCH ? data?.items.filter((row) => !taken.has(row.customerId)) : undefined
  const add = (chosen: Customers[number]) => {
    onChange([...value, chosen])
    setTyped('')
  }
  return (
    <div>
      <TextInput
        labelText={text('events.log.customers')}
        optionalText={text('events.log.optional')}
        hintText={text('events.log.customersHint')}
        visualPlaceholder={text('events.log.customersFind')}
        value={typed}
        onChange={(value) => setTyped(String(value ?? ''))}
        debounce={TYPING_MS}
        autoComplete="off"
        fullWidth
        {...(found?.length === 0 ? { statusText: text('events.log.customersNone') } : {})}
      />
      {found && found.length > 0 ? (
        <Results aria-label={text('events.log.customersResults')}>
          {found.map((row) => (
            <li key={row.customerId}>
              <button type="button" onClick={() => add({ customerId: row.customerId, name: row.name })}>
                {row.name} <span>{[row.businessId, row.municipality?.text].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
        </Results>
      ) : null}
      {value.length > 0 ? (
        <Chosen>
          {value.map((customer) => (
            <Chip
              key={customer.customerId}
              removable
              actionLabel={text('events.log.removeChip')}
              onClick={() => onChange(value.filter((other) => other.customerId !== customer.customerId))}
            >
              {customer.name}
            </Chip>
          ))}
        </Chosen>
      ) : null}
    </div>
  )
}
