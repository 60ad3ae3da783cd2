import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
const run = promisify(execFile)
const signIn = (...args: string[]) => run(process.execPath, ['server/auth/signIn.ts', ...args])
const failing = (...args: string[]) =>
  signIn(...args).then(
    () => 'no error',
    (error: { stderr: string }) => error.stderr,
  )

test('npm run sign-in prints the header by which curl asks as that person', async () => {
  const { stdout } = await signIn('adviser.lappi', '--url', `${app.url}/`)
  const [, name, value] = /^(Cookie): (ycrm\.session=\S+)\n$/.exec(stdout) ?? []
  const answer = await fetch(`${app.url}/api/session`, { headers: { [name ?? '']: value ?? '' } })
  expect((await answer.json()).actor.name).toBe('Aino Lappalainen')
})

test('whoever is not known is told who is', async () => {
  expect(await failing('adviser.lapland', '--url', app.url)).toMatch(
    /Nobody is called adviser\.lapland\. .*adviser\.lappi/,
  )
})

test('without a running product it says how to start one', async () => {
  expect(await failing('founder', '--url', 'http://localhost:9')).toBe(
    'http://localhost:9 does not answer. Start Y-CRM first: npm start\n',
  )
})

test('without a person it says how it is used', async () => {
  expect(await failing()).toContain('Usage: npm run sign-in -- adviser.lappi')
})
