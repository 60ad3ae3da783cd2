import { afterEach, describe, expect, test, vi } from 'vitest'
import { principals } from '#server/auth/sessions/principals.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { makeWorld } from '../makeWorld.ts'
import { tellFigure } from '../tellFigure.ts'
import { answerWidenings } from './answerWidenings.ts'
import { dealingsWidenings } from './dealingsWidenings.ts'
import { filterWidenings } from './filterWidenings.ts'
import { hiddenWidenings } from './hiddenWidenings.ts'
import { keptWidenings } from './keptWidenings.ts'
import { openingWidenings } from './openingWidenings.ts'
import { planWidenings } from './planWidenings.ts'
import { ruleWidenings } from './ruleWidenings.ts'
import { toldWidenings } from './toldWidenings.ts'
import { workWidenings } from './workWidenings.ts'

/** The suite is itself tested: as many mistakes at least, each seen. */
const AT_LEAST = 50
const world = await makeWorld()
const people = (await UserModel.find({}, { _id: 1 }).lean()).map(({ _id }) => _id)
const widenings = [
  ...[ruleWidenings, openingWidenings, dealingsWidenings, filterWidenings, answerWidenings, keptWidenings].flat(),
  ...[hiddenWidenings, workWidenings, planWidenings, toldWidenings].flat(),
]
let caught = 0
/** Whoever is believed still has the rules of before. */
const forget = () => principals.forgetPeople(people)

afterEach(() => {
  vi.restoreAllMocks()
  forget()
})

describe('each mistake planted in the product is seen by a check that finds nothing without it', () => {
  test.each(widenings)('$place: $what', async ({ plant, uproot, probe }) => {
    expect(await probe(world)).toEqual([])
    forget()
    await plant()
    try {
      expect((await probe(world)).length).toBeGreaterThan(0)
      caught += 1
    } finally {
      uproot?.()
    }
  })
})

test(`they are ${AT_LEAST} at least, of every place where one can be`, () => {
  tellFigure({ 'planted-caught': caught })
  expect(caught).toBe(widenings.length)
  expect(widenings.length).toBeGreaterThanOrEqual(AT_LEAST)
  expect([...new Set(widenings.map(({ place }) => place))].sort()).toEqual([
    'cache',
    'command',
    'count',
    'error',
    'filter',
    'mail',
    'order',
    'presenter',
    'query',
    'rule',
    'socket',
  ])
})
