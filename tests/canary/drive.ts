import { askAs } from './askAs.ts'
import type { Ask } from './asksOf.ts'
import { type Canary, canaries } from './canaries.ts'
import { oracle } from './oracle.ts'
import type { Role } from './Role.ts'
import type { World } from './World.ts'

export type Sighting = { role: Role; ask: Ask; status: number; canary: Canary; basis: string | null }
export type Drive = {
  sightings: Sighting[]
  answers: { role: string; contract: string; path: string; status: number; crossed: boolean; isWrite: boolean }[]
}

/** Requests under way at once. */
const TOGETHER = 6

/** What was asked with comes back in some errors and in a search's own address: that is no leak. */
const shownTo = (text: string, ask: Ask): Canary[] => {
  const asked = new Set(canaries.in(`${ask.path} ${JSON.stringify(ask.body ?? '')}`).map(({ token }) => token))
  return canaries.in(text).filter(({ token }) => !asked.has(token))
}

/** Ask all of this as this person, and note every canary that is shown, with its basis; null: it has none. */
export const drive = async (world: World, role: Role, asks: Ask[]): Promise<Drive> => {
  const drive: Drive = { sightings: [], answers: [] }
  const waiting = [...asks]
  const work = async () => {
    for (let ask = waiting.shift(); ask; ask = waiting.shift()) {
      const { status, text } = await askAs(world, role.as, ask)
      const { contract, path, crossed = false, idempotent: isWrite } = ask
      drive.answers.push({ role: role.name, contract, path, status, crossed, isWrite })
      for (const canary of shownTo(text, ask))
        drive.sightings.push({ role, ask, status, canary, basis: oracle(role, canary, contract) })
    }
  }
  await Promise.all(Array.from({ length: TOGETHER }, work))
  return drive
}
