import { principals } from '#server/auth/sessions/principals.ts'
import * as openCustomer from '#server/customers/openCustomer.ts'
import * as tellViewers from '#server/realtime/tellViewers.ts'
import * as watchCustomer from '#server/realtime/watchCustomer.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { addToAnswer, instead, type Widening } from '../plant.ts'
import { keepsSilent, shows } from '../probes.ts'

// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

const sockets: Widening[] = [
  {
    place: 'socket',
    what: 'whoever watches hears everything',
    plant: () =>
      instead(tellViewers, 'tellViewers', () => async (io: Any, placed: Any) => {
        for (const { event } of placed)
          io.in(`watching:${event.customerId}`).emit('look-again', { customerId: event.customerId })
      }),
    probe: keepsSilent(['adviser.private', 'ministry.tem']),
  },
  {
    place: 'socket',
    what: 'a word goes to everybody who is connected',
    plant: () =>
      instead(tellViewers, 'tellViewers', () => async (io: Any, placed: Any) => {
        for (const { event } of placed) io.emit('look-again', { customerId: event.customerId })
      }),
    probe: keepsSilent(['founder']),
  },
  {
    place: 'socket',
    what: 'a hidden customer can be watched',
    plant: () =>
      instead(watchCustomer, 'watchCustomer', () => async (socket: Any, request: Any) => {
        await socket.join(`watching:${request.customerId}`)
        return { joined: true }
      }),
    probe: keepsSilent(['adviser.private']),
  },
]

const caches: Widening[] = [
  {
    place: 'cache',
    what: 'what a customer opened to one is kept for all',
    plant: () => {
      const kept: Any[] = []
      instead(openCustomer, 'openCustomer', (original) => (context: Any, customer: Any) => {
        original(context, customer)
        kept.push(...context.opened.filter((one: Any) => one.grants.length + one.matterIds.length > 0))
        context.ability = abilityOf(context.actor, kept)
      })
    },
    probe: async (world) => {
      const open = await shows(['adviser.employment'], ['listEvents'])(world)
      return [...open, ...(await shows(['adviser.private'], ['listEvents'])(world))]
    },
  },
  {
    place: 'cache',
    what: 'sessions share one memory of who they are',
    plant: () => {
      let kept: Any
      instead(principals, 'believed', (original) => (sessionId: string) => {
        const found = original(sessionId)
        if (found?.actor.organisation?.kind === 'vitalityCentre') kept = found
        return kept ?? found
      })
    },
    probe: async (world) => {
      await shows(['adviser.lappi'], ['getDesktop', 'listEvents'])(world)
      return shows(['adviser.private'], ['listEvents'])(world)
    },
  },
  {
    place: 'cache',
    what: 'a first answer is given again to whoever asks next',
    plant: () => {
      const answers = new Map<string, unknown>()
      addToAnswer(contracts.listNextSteps, (answer) => {
        const [first] = answer.items
        if (first && !answers.has('kept')) answers.set('kept', answer)
        return answers.get('kept') ?? answer
      })
    },
    probe: async (world) => {
      await shows(['adviser.lappi'], ['listNextSteps'])(world)
      return shows(['adviser.private'], ['listNextSteps'])(world)
    },
  },
]

/** Mistakes in what stays open or is kept between questions: sockets and caches. */
export const keptWidenings: Widening[] = [...sockets, ...caches]
