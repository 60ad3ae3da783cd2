import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findCompanies } from '#shared/register/findCompanies.ts'
import { queryFor } from '../api/queryFor.ts'
import { PickSeveral } from '../components/PickSeveral.tsx'
import { useText } from '../i18n/useText.ts'
import type { ContactDraft } from './ContactDraft.ts'
import { usePickWords } from './usePickWords.ts'

const SHORTEST_SEARCH = 2
const MOST_CUSTOMERS = 20
const SHOWN = 5

type Customers = ContactDraft['otherCustomers']
type Props = { customerId: string; value: Customers; onChange: (customers: Customers) => void }

/** Other customers of the same meeting: each gets a record of its own, none is named to another. */
export const OtherCustomersField = ({ customerId, value, onChange }: Props) => {
  const text = useText()
  const words = usePickWords()
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const asked = q.length >= SHORTEST_SEARCH && value.length < MOST_CUSTOMERS
  const { data } = useQuery({ ...queryFor(findCompanies, { q, limit: SHOWN }), enabled: asked })
  const taken = new Set([customerId, ...value.map((customer) => customer.customerId)])
  const found = asked ? data?.items.filter((row) => !taken.has(row.customerId)) : undefined
  return (
    <PickSeveral
      {...words}
      label={text('events.log.customers')}
      hint={text('events.log.customersHint')}
      placeholder={text('events.log.customersFind')}
      typed={typed}
      onType={setTyped}
      found={found?.map((row) => ({
        id: row.customerId,
        words: row.name,
        detail: [row.businessId, row.municipality?.text].filter(Boolean).join(' · '),
      }))}
      chosen={value.map(({ customerId: id, name }) => ({ id, words: name }))}
      onChange={(chosen) => onChange(chosen.map(({ id, words: name }) => ({ customerId: id, name })))}
    />
  )
}
