import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { IconAuthoriseCompany, IconGrid, IconRegisters } from 'suomifi-icons'
import { useMay } from '../access/useMay.ts'
import { useSession } from '../access/useSession.ts'
import type { TextKey } from '../i18n/TextKey.ts'

export type Place = {
  name: TextKey
  icon: ReactNode
  link: LinkProps
}

/** Whether the person may look at the national register: then there is search, and a list to go to. */
export const useMaySearch = (): boolean => useMay('read', 'Customer', { kind: 'company' })

/** The places that this person can go to: an adviser's desk, or the home of somebody with a company of their own. */
export const usePlaces = (): Place[] => {
  const { customers } = useSession()
  if (useMaySearch()) {
    return [
      { name: 'shell.desktop', icon: <IconGrid />, link: { to: '/' } },
      { name: 'shell.companies', icon: <IconRegisters />, link: { to: '/companies' } },
    ]
  }
  const businessId = customers.length === 1 ? customers[0]?.businessId : undefined
  if (!businessId) return []
  return [
    { name: 'shell.home.owner', icon: <IconGrid />, link: { to: '/' } },
    {
      name: 'shell.myCompany',
      icon: <IconAuthoriseCompany />,
      link: { to: '/companies/$businessId', params: { businessId } },
    },
  ]
}
