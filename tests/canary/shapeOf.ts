import { AsyncLocalStorage } from 'node:async_hooks'
import mongoose from 'mongoose'
import { askAs } from './askAs.ts'
import type { Ask } from './asksOf.ts'
import type { World } from './World.ts'

/** What reading the session takes, and what is kept for a while and read anew by its age. */
const BESIDE = [
  ...['sessions', 'users', 'roles', 'codes', 'registerCounts', 'organisations', 'mandates', 'mandateChecks'],
  ...['mandateRegister', 'teams', 'breakGlass'],
]
/** Set within what is done for a request: jobs and readings of the log run beside it, by their own clocks. */
const answering = new AsyncLocalStorage<true>()
const SESSION: Ask = { contract: 'getSession', method: 'GET', path: '/api/session', idempotent: false }

/** The commands that a question sends to the database: collection and kind of each, without their values. */
export const shapeOf = async (world: World, as: string, ask: Ask): Promise<string> => {
  await askAs(world, as, SESSION)
  const commands: string[] = []
  let sessionRead = false
  const { server } = world.app
  const emit = server.emit
  server.emit = ((...given: Parameters<typeof emit>) =>
    answering.run(true, () => emit.apply(server, given))) as typeof emit
  mongoose.set('debug', (collection: string, method: string) => {
    if (!answering.getStore()) return
    if (!BESIDE.includes(collection)) commands.push(`${collection}.${method}`)
    if (collection === 'sessions' && method === 'findOne') sessionRead = true
  })
  try {
    await askAs(world, as, ask)
  } finally {
    mongoose.set('debug', false)
    server.emit = emit
  }
  // The session grew too old just then and was read anew, with its person's own customers: that is no part of the question.
  return sessionRead ? shapeOf(world, as, ask) : commands.sort().join()
}
