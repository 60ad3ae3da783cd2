import { describe, expect, test } from 'vitest'
import { isPacketOpen } from '#server/handOffs/packet/isPacketOpen.ts'
import { HandOffKind } from '#shared/handOffs/HandOffKind.ts'
import { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import { HandOffState } from '#shared/handOffs/HandOffState.ts'
import type { Mover } from '#shared/handOffs/Mover.ts'
import { moveFrom } from '#shared/handOffs/moveFrom.ts'
import { moves } from '#shared/handOffs/moves.ts'
import { stageOf } from '#shared/handOffs/stageOf.ts'

const MOVERS: readonly Mover[] = ['sender', 'receiver', 'customer', 'product']
const STATES = ['new', ...HandOffState.options] as const
const kinds = HandOffKind.options
const from = (kind: HandOffKind, state: (typeof STATES)[number], by: Mover) =>
  HandOffMove.options.filter((move) => moveFrom({ kind, state }, move, by))
const isOver = (state: HandOffState) => stageOf(state) === 'ended'

/** Every move that anybody may make, written here a second time, in other words: by whom, in which state. */
const GIVEN: Record<string, Partial<Record<Mover, string>>> = {
  new: { sender: 'send askCustomer' },
  awaitingCustomer: { sender: 'withdraw remind', customer: 'sign agree choose refuse' },
  sent: { sender: 'withdraw remind', receiver: 'accept return forward redirect askMore', customer: 'refuse' },
  moreAsked: {
    sender: 'askCustomer giveMore withdraw',
    receiver: 'accept return forward redirect',
    customer: 'refuse',
  },
  accepted: { sender: 'remind close', receiver: 'close', customer: 'refuse' },
}
const ASKED: typeof GIVEN = {
  new: { sender: 'send' },
  awaitingCustomer: { sender: 'withdraw', receiver: 'remind', customer: 'sign agree refuse' },
  sent: { sender: 'withdraw remind', receiver: 'askCustomer accept return redirect askMore', customer: 'refuse' },
  moreAsked: { sender: 'giveMore withdraw', receiver: 'accept return redirect', customer: 'refuse' },
  accepted: { sender: 'close', receiver: 'remind close', customer: 'refuse' },
}
const PRODUCT: Record<string, string> = {
  awaitingCustomer: 'endWithMatter receiverGone',
  sent: 'reroute endWithMatter receiverGone',
  moreAsked: 'reroute endWithMatter receiverGone',
  accepted: 'reroute endWithMatter',
}
const expected = (kind: HandOffKind, state: string, by: Mover): string[] => {
  const table = kind === 'pullRequest' ? ASKED : GIVEN
  if (by !== 'product') return (table[state]?.[by] ?? '').split(' ').filter(Boolean)
  const lapses = kind !== 'referral' && state in PRODUCT && state !== 'accepted' ? ['lapse'] : []
  return [...(PRODUCT[state] ?? '').split(' ').filter(Boolean), ...lapses]
}

describe.each(kinds)('a %s', (kind) => {
  test.each(STATES)('in the state %s is moved by whom it may be, and by nobody else', (state) => {
    for (const by of MOVERS) expect({ by, may: from(kind, state, by) }).toEqual({ by, may: expected(kind, state, by) })
  })

  test('comes to every state that it knows, and from every open one to an end', () => {
    const leadsTo = (state: (typeof STATES)[number]): HandOffState[] =>
      moves.filter((one) => one.kinds.includes(kind) && one.from.includes(state)).flatMap(({ to }) => to ?? [])
    const reached = new Set<HandOffState>(leadsTo('new'))
    for (const state of reached) for (const next of leadsTo(state)) reached.add(next)
    const unknown = kind === 'pullRequest' ? ['forwarded'] : []
    expect([...reached].sort()).toEqual(HandOffState.options.filter((state) => !unknown.includes(state)).sort())
    for (const state of reached) if (!isOver(state)) expect(leadsTo(state).some(isOver)).toBe(true)
  })

  test('is ended by the customer and by the end of the matter at any time while it is open, and never after', () => {
    for (const state of HandOffState.options) {
      const may = (move: HandOffMove, by: Mover) => moveFrom({ kind, state }, move, by)?.to
      expect(may('refuse', 'customer')).toBe(isOver(state) ? undefined : 'refused')
      expect(may('endWithMatter', 'product')).toBe(isOver(state) ? undefined : 'closed')
      if (isOver(state)) expect(MOVERS.flatMap((by) => from(kind, state, by))).toEqual([])
    }
  })

  test('has its packet open only while somebody may still close it', () => {
    for (const state of HandOffState.options.filter((one) => isPacketOpen({ kind, state: one })))
      expect(moveFrom({ kind, state }, 'refuse', 'customer')).toBeDefined()
  })
})

test('no line of the table says what another says already', () => {
  const lines = moves.flatMap(({ move, by, kinds: of, from: states }) =>
    of.flatMap((kind) => states.map((state) => `${move} ${by} ${kind} ${state}`)),
  )
  expect(new Set(lines).size).toBe(lines.length)
})
