import { HandOffKind } from './HandOffKind.ts'
import type { HandOffMove } from './HandOffMove.ts'
import type { HandOffState } from './HandOffState.ts'
import type { Mover } from './Mover.ts'

export type Move = {
  move: HandOffMove
  kinds: readonly HandOffKind[]
  by: Mover
  /** `new`: it is not there yet. */
  from: readonly (HandOffState | 'new')[]
  /** null: where it was. */
  to: HandOffState | null
}

const every = HandOffKind.options
/** Of those the sender gives the packet; in a pull request the receiver does, as the matter's keeper. */
const given = ['referral', 'transfer'] as const
const asked = ['pullRequest'] as const
/** The matter itself goes. */
const moving = ['transfer', 'pullRequest'] as const

const answerable = ['sent', 'moreAsked'] as const
const untaken = ['awaitingCustomer', ...answerable] as const
const open = [...untaken, 'accepted'] as const

/**
 * Every move of a hand-off: which kinds know it, who makes it, from which state to which. What is not here can't happen: the
 * server asks this table at every move, the screens offer by it, docs/handOffs.md is printed from it.
 */
export const moves: readonly Move[] = [
  { move: 'send', kinds: every, by: 'sender', from: ['new'], to: 'sent' },
  // For what lacks a basis, or to choose among providers.
  { move: 'askCustomer', kinds: given, by: 'sender', from: ['new', 'moreAsked'], to: 'awaitingCustomer' },
  { move: 'askCustomer', kinds: asked, by: 'receiver', from: ['sent'], to: 'awaitingCustomer' },

  // The first yes of joint representatives.
  { move: 'sign', kinds: every, by: 'customer', from: ['awaitingCustomer'], to: null },
  { move: 'agree', kinds: every, by: 'customer', from: ['awaitingCustomer'], to: 'sent' },
  { move: 'choose', kinds: given, by: 'customer', from: ['awaitingCustomer'], to: 'sent' },
  // At any time while it is open: also to take back what was agreed to.
  { move: 'refuse', kinds: every, by: 'customer', from: open, to: 'refused' },

  { move: 'accept', kinds: every, by: 'receiver', from: answerable, to: 'accepted' },
  { move: 'return', kinds: every, by: 'receiver', from: answerable, to: 'returned' },
  { move: 'forward', kinds: given, by: 'receiver', from: answerable, to: 'forwarded' },
  // To another team or person of the receiver's own.
  { move: 'redirect', kinds: every, by: 'receiver', from: answerable, to: null },
  { move: 'askMore', kinds: every, by: 'receiver', from: ['sent'], to: 'moreAsked' },
  { move: 'giveMore', kinds: every, by: 'sender', from: ['moreAsked'], to: 'sent' },

  { move: 'withdraw', kinds: every, by: 'sender', from: untaken, to: 'withdrawn' },
  // Whoever it waits for: the customer, the receiver, or, when it was taken, who owes the outcome.
  { move: 'remind', kinds: given, by: 'sender', from: ['awaitingCustomer', 'sent', 'accepted'], to: null },
  { move: 'remind', kinds: asked, by: 'sender', from: ['sent'], to: null },
  { move: 'remind', kinds: asked, by: 'receiver', from: ['awaitingCustomer', 'accepted'], to: null },

  { move: 'close', kinds: every, by: 'sender', from: ['accepted'], to: 'closed' },
  { move: 'close', kinds: every, by: 'receiver', from: ['accepted'], to: 'closed' },

  // Whom it waits for is away or has left: a substitute or the team has it now.
  { move: 'reroute', kinds: every, by: 'product', from: [...answerable, 'accepted'], to: null },
  { move: 'endWithMatter', kinds: every, by: 'product', from: open, to: 'closed' },
  // The organisation takes nothing any more.
  { move: 'receiverGone', kinds: every, by: 'product', from: untaken, to: 'returned' },
  // The matter went to another organisation meanwhile, or who asked for it is there no longer.
  { move: 'lapse', kinds: moving, by: 'product', from: untaken, to: 'withdrawn' },
]
