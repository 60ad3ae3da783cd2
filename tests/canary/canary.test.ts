import { readFile, writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { contracts } from '#shared/contracts/contracts.ts'
import { asksOf } from './asksOf.ts'
import { canaries } from './canaries.ts'
import { type Drive, drive } from './drive.ts'
import { everyPath } from './everyPath.ts'
import { hearMails } from './hearMails.ts'
import { lines } from './lines.ts'
import { makeWorld } from './makeWorld.ts'
import { oracle } from './oracle.ts'
import { pathsInDatabase } from './pathsInDatabase.ts'
import { roles } from './roles.ts'
import { rollBack } from './rollBack.ts'
import { table } from './table.ts'
import { tellFigure } from './tellFigure.ts'

const world = await makeWorld()
const names = Object.keys(contracts)
const driven: Drive = { sightings: [], answers: [] }
const PRINTED = 'docs/canary.md'
/** Refused to everybody here: for it one needs a code or an invitation of one's own, what is nobody's, or a push service. */
const NOBODYS = [
  ...[
    'acceptInvitation',
    'addPathStep',
    'becomeCompany',
    'changePathStep',
    'chooseActingFor',
    'claimFounder',
    'getInvitation',
  ],
  ...['listPathStepVersions', 'previewBecomeCompany', 'reportPermit', 'reviewBreakGlass', 'subscribePush'],
  'useFounderCode',
]
/** Subjects that everybody's asking must at least lead to, so that silence means something. */
const KINDS_OF_MAIL = 5
const mails = hearMails()
/** Everybody asks everything: tens of thousands of requests, on a machine that may be busy (milliseconds). */
const LIMIT = 900_000

test('every contract has its line', () => {
  expect(names.filter((name) => !lines[name])).toEqual([])
  expect(Object.keys(lines).filter((name) => !names.includes(name))).toEqual([])
})

describe('everybody asks everything', () => {
  beforeAll(async () => {
    const asks = names.flatMap((name) => (lines[name] ? asksOf(name, world) : []))
    await rollBack(async () => {
      for (const role of roles) {
        const { sightings, answers } = await drive(world, role, asks)
        driven.sightings.push(...sightings)
        driven.answers.push(...answers)
      }
    })
  }, LIMIT)

  test('and sees a confidential word only where the law gives a basis', () => {
    const hits = driven.sightings.filter(({ basis }) => basis === null)
    tellFigure({ hits: hits.length, roles: roles.length })
    const said = hits.map(
      ({ role, ask, canary }) =>
        `${role.name} saw ${canary.kind} ${canary.class} of ${canary.owner} (${canary.field}) in ${ask.contract} ${ask.path}`,
    )
    expect([...new Set(said)]).toEqual([])
  })

  test('nothing broke: each answer is one that the contract knows', () => {
    const broken = driven.answers.filter(({ status }) => status >= 500 || status === 400 || status === 429)
    expect([
      ...new Set(broken.map(({ role, contract, path, status }) => `${status} ${role} ${contract} ${path}`)),
    ]).toEqual([])
  })

  test('no message that their asking put on its way says what stands in a record', () => {
    expect(mails.subjects().size).toBeGreaterThan(KINDS_OF_MAIL)
    expect(mails.wrong()).toEqual([])
  })

  test('no record is found under another customer than its own', () => {
    const found = driven.answers.filter(({ crossed, status }) => crossed && ![401, 403, 404].includes(status))
    expect(found.map(({ status, role, contract, path }) => `${status} ${role} ${contract} ${path}`)).toEqual([])
  })

  test('who was let to write what, and on how many records: a change here is a change of who may', () => {
    const written = driven.answers.filter(({ isWrite, status }) => isWrite && status === 200)
    const byRole = roles.map(({ name }) => {
      const own = Map.groupBy(
        written.filter(({ role }) => role === name),
        ({ contract }) => contract,
      )
      return [name, Object.fromEntries([...own].map(([contract, answers]) => [contract, answers.length]).sort())]
    })
    expect(Object.fromEntries(byRole)).toMatchSnapshot()
  })

  test('the hands are free: every command was carried out for somebody, but those that this world has nothing for', () => {
    const done = new Set(driven.answers.flatMap(({ contract, status }) => (status === 200 ? [contract] : [])))
    const never = names.filter((name) => !lines[name]?.apart && !done.has(name))
    expect(never.sort()).toEqual(NOBODYS)
  })

  test('the eyes are open: every canary was seen by somebody, but those that nobody may see', () => {
    const seen = new Set(driven.sightings.map(({ canary }) => canary.token))
    const unseen = canaries.all().filter((one) => !seen.has(one.token) && roles.some((role) => oracle(role, one)))
    expect(unseen.map(({ kind, field, class: dataClass, owner }) => ({ kind, field, dataClass, owner }))).toEqual([])
  })

  test('the table in docs/canary.md is what they saw', async () => {
    if (process.env.PRINT_CANARY) await writeFile(PRINTED, table(driven.sightings))
    expect(table(driven.sightings)).toBe(await readFile(PRINTED, 'utf8'))
  })
})

describe('a canary stands in every confidential field', () => {
  test('every text that a collection can keep is in the table, and where it says canary, there is one', async () => {
    const paths = await pathsInDatabase()
    const unknown = paths
      .filter(({ model, path }) => !everyPath[model]?.[path])
      .map(({ model, path }) => `${model}.${path}`)
    expect(unknown).toEqual([])
    const missing = paths.filter(
      ({ model, path, holdsCanary }) => everyPath[model]?.[path] === 'canary' && !holdsCanary,
    )
    expect(missing.map(({ model, path }) => `${model}.${path}`)).toEqual([])
  })

  test('and the table tells of nothing that is not there', async () => {
    const paths = new Set((await pathsInDatabase()).map(({ model, path }) => `${model}.${path}`))
    const told = Object.entries(everyPath).flatMap(([model, given]) =>
      Object.keys(given).map((path) => `${model}.${path}`),
    )
    expect(told.filter((path) => !paths.has(path))).toEqual([])
  })
})
