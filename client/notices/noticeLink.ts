import type { LinkProps } from '@tanstack/react-router'
import type { NoticeTarget } from '#shared/notices/NoticeTarget.ts'

/** The page that a notice leads to. */
export const noticeLink = (target: NoticeTarget): LinkProps => {
  switch (target.of) {
    case 'matter':
      return { to: '/matters/$matterId', params: { matterId: target.matterId } }
    case 'handOff':
      return { to: '/hand-offs/$handOffId', params: { handOffId: target.handOffId } }
    case 'customer':
      return target.businessId
        ? { to: '/companies/$businessId', params: { businessId: target.businessId } }
        : { to: '/customers/$customerId', params: { customerId: target.customerId } }
    case 'plan':
      return { to: '/plans/$planId', params: { planId: target.planId } }
    case 'path':
      return { to: '/path' }
    case 'access':
      return { to: '/access' }
    case 'inquiries':
      return { to: '/inquiries' }
    case 'ledger':
      return { to: '/ledger' }
  }
}
