import mongoose from 'mongoose'
import { askAs } from './askAs.ts'
import type { Ask } from './asksOf.ts'
import type { World } from './World.ts'

/** What reading the session takes, what is kept for a while and read anew by its age, and what runs beside by its own clock. */
const BESIDE = [
  ...[
    'eventPositions',
    'unplacedEvents',
    'accessChanges',
    'reactionCursors',
    'jobLeases',
    'sessions',
    'users',
    'roles',
  ],
  ...[
    'codes',
    'registerCounts',
    'organisations',
    'mandates',
    'mandateChecks',
    'mandateRegister',
    'teams',
    'breakGlass',
  ],
]
const SESSION: Ask = { contract: 'getSession', method: 'GET', path: '/api/session', idempotent: false }

/** The commands that a question sends to the database: collection and kind of each, without their values. */
export const shapeOf = async (world: World, as: string, ask: Ask): Promise<string> => {
  await askAs(world, as, SESSION)
  const commands: string[] = []
  let sessionRead = false
  mongoose.set('debug', (collection: string, method: string) => {
    if (!BESIDE.includes(collection)) commands.push(`${collection}.${method}`)
    if (collection === 'sessions' && method === 'findOne') sessionRead = true
  })
  try {
    await askAs(world, as, ask)
  } finally {
    mongoose.set('debug', false)
  }
  // The session grew too old just then and was read anew, with its person's own customers: that is no part of the question.
  return sessionRead ? shapeOf(world, as, ask) : commands.sort().join()
}
