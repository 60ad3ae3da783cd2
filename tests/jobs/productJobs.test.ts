import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { productJobs } from '#server/productJobs.ts'

const sources = readdirSync('server', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))

test('every job that is written is run, each under a name of its own', () => {
  const written = sources
    .filter((path) => /^export const \w+: Job = /m.test(readFileSync(path, 'utf8')))
    .map((path) => basename(path, '.ts'))
  expect(written.length).toBeGreaterThan(5)
  const listed = [...readFileSync('server/productJobs.ts', 'utf8').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(written.sort())
  expect(productJobs).toHaveLength(written.length)
  expect(new Set(productJobs.map(({ name }) => name)).size).toBe(productJobs.length)
})
