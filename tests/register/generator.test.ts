import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { writeRegister } from '#seed/register/writeRegister.ts'
import { customerOf } from '#server/register/customerOf.ts'
import { openSource } from '#server/register/import/openSource.ts'
import { readCompany } from '#server/register/import/readCompany.ts'
import { readObjects } from '#server/register/import/readObjects.ts'

const COMPANIES = 20_000
const texts = [...generateRegister({ companies: COMPANIES })].map((company) => JSON.stringify(company))
const customers = texts.map((text) => {
  const result = readCompany(text)
  if ('problem' in result) throw new Error(result.problem)
  return customerOf(result.businessId, result.company)
})
const share = (test: (customer: (typeof customers)[number]) => unknown) => customers.filter(test).length / COMPANIES

test('every company is a valid object with a number of its own, from 9000000 up', () => {
  const ids = new Set(customers.map(({ businessId }) => businessId))
  expect(ids.size).toBe(COMPANIES)
  expect(Math.min(...[...ids].map((id) => Number(id.slice(0, 7))))).toBe(9_000_000)
  expect(ids.has(revontuli.businessId)).toBe(false)
})

test('the same seed gives the same register, another one another', () => {
  const again = [...generateRegister({ companies: 200 })].map((company) => JSON.stringify(company))
  expect(again).toEqual(texts.slice(0, 200))
  const other = [...generateRegister({ companies: 200, seed: 2 })].map((company) => JSON.stringify(company))
  expect(other).not.toEqual(again)
})

test('the proportions are those of Finland, roughly', () => {
  expect(share(({ municipality }) => municipality === '091')).toBeGreaterThan(0.1)
  expect(share(({ municipality }) => municipality === '091')).toBeLessThan(0.22)
  expect(share(({ region }) => region === '19')).toBeGreaterThan(0.015)
  expect(new Set(customers.map(({ municipality }) => municipality)).size).toBeGreaterThan(290)
  expect(share(({ form }) => form === '16')).toBeGreaterThan(0.6)
  expect(share(({ form }) => form === '2')).toBeGreaterThan(0.08)
  expect(share(({ status }) => status === 'ended')).toBeGreaterThan(0.08)
  expect(share(({ status }) => status === 'bankrupt')).toBeGreaterThan(0.002)
})

test('it has what a real register has: histories, other names, Swedish names, gaps, people in addresses', () => {
  expect(share(({ company }) => company.names.some(({ current }) => !current))).toBeGreaterThan(0.15)
  expect(share(({ company }) => company.names.some(({ kind }) => kind === 'parallel'))).toBeGreaterThan(0.03)
  expect(share(({ company }) => company.names.some(({ kind }) => kind === 'auxiliary'))).toBeGreaterThan(0.05)
  expect(share(({ name }) => / Ab$/.test(name))).toBeGreaterThan(0.01)
  expect(share(({ company }) => company.names.length === 0)).toBeGreaterThan(0.002)
  expect(share(({ industry }) => industry === undefined)).toBeGreaterThan(0.005)
  expect(share(({ company }) => company.addresses.some(({ careOf }) => careOf))).toBeGreaterThan(0.01)
})

test('a file of each kind holds the same companies', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'generate-'))
  try {
    for (const name of ['a.ndjson', 'a.json', 'a.zip']) {
      const path = join(folder, name)
      await writeRegister(path, generateRegister({ companies: 300 }))
      const { chunks } = await openSource(path)
      const ids: string[] = []
      for await (const objects of readObjects(chunks, (bad) => expect(bad).toBeNull()))
        ids.push(...objects.map(({ customer }) => customer.businessId))
      expect(ids).toEqual(customers.slice(0, 300).map(({ businessId }) => businessId))
    }
    expect((await readFile(join(folder, 'a.zip'))).subarray(0, 2).toString()).toBe('PK')
    await expect(writeRegister(join(folder, 'a.xml'), [])).rejects.toThrow('.ndjson, .json or .zip')
  } finally {
    await rm(folder, { recursive: true })
  }
})
