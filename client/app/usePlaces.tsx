import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  IconChatQuestion,
  IconCheckCircle,
  IconFileGeneric,
  IconFlag,
  IconGrid,
  IconGroupOfPeople,
  IconHistory,
  IconMandatesGrant,
  IconMandatesReceive,
  IconMapRoute,
  IconPeek,
  IconPerson,
  IconRegisters,
  IconSwapRounded,
} from 'suomifi-icons'
import type { Capacity } from '#shared/access/Capacity.ts'
import type { Permission } from '#shared/access/Permission.ts'
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

/** Where a professional goes, by what their role lets them do; the customer's own work first. */
const useProfessionalPlaces = (): Place[] => {
  const { permissions } = useSession().actor
  const may = (permission: Permission) => permissions.includes(permission)
  return [
    { name: 'shell.desktop', icon: <IconGrid />, link: { to: '/' } },
    ...(may('events.read')
      ? ([{ name: 'shell.matters', icon: <IconFileGeneric />, link: { to: '/matters' } }] as const)
      : []),
    ...(may('events.read')
      ? ([{ name: 'shell.handOffs', icon: <IconSwapRounded />, link: { to: '/hand-offs' } }] as const)
      : []),
    { name: 'shell.companies', icon: <IconRegisters />, link: { to: '/companies' } },
    ...(may('events.read')
      ? ([{ name: 'shell.planReviews', icon: <IconMapRoute />, link: { to: '/plan-reviews' } }] as const)
      : []),
    ...(may('founders.meet')
      ? ([{ name: 'shell.founders', icon: <IconPerson />, link: { to: '/founders' } }] as const)
      : []),
    ...(may('events.read') ? ([{ name: 'shell.feed', icon: <IconHistory />, link: { to: '/feed' } }] as const) : []),
    ...(may('events.read')
      ? ([{ name: 'shell.heldGrants', icon: <IconMandatesReceive />, link: { to: '/held-grants' } }] as const)
      : []),
    ...(may('inquiries.answer')
      ? ([{ name: 'shell.inquiries', icon: <IconChatQuestion />, link: { to: '/inquiries' } }] as const)
      : []),
    ...(may('breakGlass.review') || may('events.withhold')
      ? ([{ name: 'shell.reviews', icon: <IconCheckCircle />, link: { to: '/reviews' } }] as const)
      : []),
    ...(may('path.edit')
      ? ([{ name: 'shell.pathContent', icon: <IconFlag />, link: { to: '/path/content' } }] as const)
      : []),
    ...(may('organisation.administer')
      ? ([{ name: 'shell.organisation', icon: <IconGroupOfPeople />, link: { to: '/organisation' } }] as const)
      : []),
  ]
}

const path: Place = { name: 'shell.path', icon: <IconFlag />, link: { to: '/path' } }

/**
 * Where a customer goes: what is decided and what waits at the thumb, a founder's path too, the rest after them. An accountant
 * grants nothing.
 */
const ownerPlaces = (capacity: Capacity): Place[] => [
  { name: 'shell.home.owner', icon: <IconGrid />, link: { to: '/' } },
  { name: 'shell.myMatters', icon: <IconFileGeneric />, link: { to: '/matters' } },
  { name: 'shell.plans', icon: <IconMapRoute />, link: { to: '/plans' } },
  ...(capacity === 'founder' ? [path] : []),
  ...(capacity === 'accountant'
    ? []
    : ([
        { name: 'shell.access', icon: <IconMandatesGrant />, link: { to: '/access' } },
        { name: 'shell.ledger', icon: <IconPeek />, link: { to: '/ledger' } },
      ] as const)),
  ...(capacity === 'founder' || capacity === 'accountant' ? [] : [path]),
  { name: 'shell.timeline', icon: <IconHistory />, link: { to: '/timeline' } },
  { name: 'shell.myData', icon: <IconRegisters />, link: { to: '/my-data' } },
]

/** The places that this person can go to: an adviser's desk, a customer's own pages; a guest has one page only. */
export const usePlaces = (): Place[] => {
  const { actor, role, asMyself } = useSession()
  const professional = useProfessionalPlaces()
  if (useMaySearch()) return professional
  if (actor.actsFor) return ownerPlaces(actor.actsFor.capacity)
  return role === 'guest' || asMyself
    ? [{ name: 'shell.openedToYou', icon: <IconMandatesReceive />, link: { to: '/' } }]
    : []
}
