import { setTimeout as wait } from 'node:timers/promises'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import { type Answered, askUntilAnswered } from './askUntilAnswered.ts'
import type { Story } from './Story.ts'
import type { FaultWorld } from './startFaultWorld.ts'

export const SENDER = 'adviser.lappi'
export const RECEIVER = 'adviser.finnvera'

/** Between two acts of one story, at most (milliseconds): people at work, not a flood. */
const PACE = 150
const TO = { organisationId: organisations.finnvera._id, userId: demoUserId(RECEIVER) }

const must = ({ status, body }: Answered, what: string): Answered['body'] => {
  if (status !== 200) throw new Error(`${what} was refused with ${status}: ${JSON.stringify(body).slice(0, 300)}`)
  return body
}

/** Hand-offs from their beginning to one of their ends, one after another, until told to stop; each step noted when it was acknowledged. */
const tellOn = async (
  world: FaultWorld,
  customerIds: string[],
  stories: Story[],
  stopping: AbortSignal,
): Promise<void> => {
  const act = async (as: string, path: string, body: object) =>
    must(await askUntilAnswered(world, { as, path, body }), path)
  for (let n = 0; !stopping.aborted; n++) {
    const customerId = customerIds[n % customerIds.length] ?? ''
    const need = `Asia ${n}`
    const { matterId } = await act(SENDER, `/api/customers/${customerId}/matters`, {
      ...{ need, description: '', topics: ['financing'], mine: true },
    })
    const story: Story = { customerId, matterId, handOffId: null, moves: [], messages: [] }
    stories.push(story)
    const { handOffId } = await act(SENDER, `/api/matters/${matterId}/hand-offs`, {
      ...{
        kind: n % 3 === 0 ? 'transfer' : 'referral',
        to: [TO],
        message: 'Hoidatteko?',
        packet: [],
        askCustomer: false,
      },
    })
    story.handOffId = handOffId
    story.moves.push('send')
    const move = async (as: string, what: string, made: HandOffMove, body: object) => {
      await wait(Math.random() * PACE)
      await act(as, `/api/hand-offs/${handOffId}/${what}`, body)
      story.moves.push(made)
    }
    if (n % 4 === 3) {
      await move(RECEIVER, 'return', 'return', { reason: 'Ei kuulu meille.' })
      continue
    }
    await move(RECEIVER, 'question', 'askMore', { text: 'Paljonko?' })
    await move(SENDER, 'more', 'giveMore', { text: 'Sata.', packet: [] })
    await move(RECEIVER, 'acceptance', 'accept', { contactOn: null })
    if (n % 2 === 0) await move(RECEIVER, 'outcome', 'close', { outcome: 'Valmis.' })
  }
}

/** Several people's work at once. `done` resolves when all have stopped after `stop`, and rejects when one could not go on. */
export const tellStories = (world: FaultWorld, customerIds: string[][]) => {
  const stories: Story[] = []
  const stopping = new AbortController()
  const done = Promise.all(customerIds.map((ids) => tellOn(world, ids, stories, stopping.signal)))
  // Whoever waits for it hears of a failure; before that it is nobody's.
  done.catch(() => {})
  return {
    stories,
    /** Acknowledged writes so far. */
    acknowledged: () => stories.reduce((sum, { moves }) => sum + 1 + moves.length, 0),
    /** Resolves when so many hand-offs have come to one of their ends. */
    async goOnUntil(count: number): Promise<void> {
      const isEnded = ({ moves }: Story) => moves.includes('close') || moves.includes('return')
      while (stories.filter(isEnded).length < count) await Promise.race([wait(100), done])
    },
    async stop(): Promise<void> {
      stopping.abort()
      await done
    },
    done,
  }
}
