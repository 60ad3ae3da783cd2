import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessionSecret } from '#server/auth/sessionSecret.ts'
import { readConfig } from '#server/config.ts'

const production = {
  NODE_ENV: 'production',
  SESSION_SECRET: 's'.repeat(32),
  OIDC_ISSUER: 'https://identity.example',
  OIDC_CLIENT_ID: 'y-crm',
  OIDC_CLIENT_SECRET: 'c'.repeat(32),
  PUBLIC_URL: 'https://y-crm.example',
  MANDATES_URL: 'https://valtuudet.example',
  MANDATES_CLIENT_ID: 'y-crm',
  MANDATES_KEY: 'm'.repeat(32),
}

const problemOf = (environment: Record<string, string | undefined>): string => {
  try {
    readConfig(environment)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('settings', () => {
  test('are all optional', () => {
    expect(readConfig({})).toMatchObject({ production: false, port: 3000, dataDir: resolve('.data'), oidc: undefined })
  })

  test('an empty value means: not set', () => {
    expect(readConfig({ PORT: '', MONGODB_URI: '', OIDC_ISSUER: '' })).toEqual(readConfig({}))
  })

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'y-crm.example'],
    ['MONGODB_URI', 'postgres://localhost'],
    ['NODE_ENV', 'prod'],
    ['SESSION_SECRET', 'short'],
    ['OIDC_ISSUER', 'identity'],
    ['LOG_LEVEL', 'loud'],
    ['SMTP_URL', 'https://mail.example'],
    ['CLAMAV_URL', 'https://clamav.example:3310'],
    ['SUOMIFI_MESSAGES_URL', 'viestit'],
  ])('%s=%s is refused in one line that names it', (name, value) => {
    const problem = problemOf({ [name]: value })
    expect(problem).toContain(name)
    expect(problem).not.toContain('\n')
  })

  test('a mail server needs a sender', () => {
    expect(problemOf({ SMTP_URL: 'smtp://mail.example:587' })).toContain('MAIL_FROM')
    const mail = { SMTP_URL: 'smtp://mail.example:587', MAIL_FROM: 'Y-CRM <no-reply@y-crm.example>' }
    expect(readConfig(mail).mail).toEqual({ smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM })
  })

  test('Suomi.fi messages need all of their settings, or none', () => {
    const suomifi = {
      SUOMIFI_MESSAGES_URL: 'https://viestit.example/',
      SUOMIFI_MESSAGES_USERNAME: 'y-crm',
      SUOMIFI_MESSAGES_PASSWORD: 'p'.repeat(16),
    }
    expect(problemOf(suomifi)).toContain('_SERVICE_ID')
    const whole = readConfig({ ...suomifi, SUOMIFI_MESSAGES_SERVICE_ID: 's' })
    expect(whole.suomifi).toMatchObject({ url: 'https://viestit.example', serviceId: 's' })
    expect(readConfig({ CLAMAV_URL: 'tcp://clamav:3310' }).clamavUrl).toBe('tcp://clamav:3310')
  })

  test('a wrong secret is not repeated in the message', () => {
    expect(problemOf({ SESSION_SECRET: 'hunter2' })).not.toContain('hunter2')
  })
})

describe('in production', () => {
  test('everything that is needed is enough', () => {
    expect(readConfig(production)).toMatchObject({ production: true, oidc: { issuer: 'https://identity.example' } })
  })

  test.each(Object.keys(production).filter((name) => name !== 'NODE_ENV'))('%s must be set', (name) => {
    const problem = problemOf({ ...production, [name]: undefined })
    expect(problem).toContain(name)
    expect(problem).not.toContain('\n')
  })

  test('all that is missing is named at once', () => {
    const problem = problemOf({ NODE_ENV: 'production' })
    for (const name of Object.keys(production)) if (name !== 'NODE_ENV') expect(problem).toContain(name)
  })
})

describe('the session secret of an installation that was given none', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ycrm-secret-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('is made once, for its owner alone, and kept', async () => {
    const dataDir = join(folder, 'deep', 'data')
    const first = await sessionSecret(dataDir)
    expect(first.length).toBeGreaterThanOrEqual(64)
    expect(await sessionSecret(dataDir)).toBe(first)
    expect(await readFile(join(dataDir, 'session-secret'), 'utf8')).toBe(first)
    expect((await stat(join(dataDir, 'session-secret'))).mode & 0o777).toBe(0o600)
  })

  test('is the same for starts at the same time', async () => {
    const secrets = await Promise.all(Array.from({ length: 8 }, () => sessionSecret(folder)))
    expect(new Set(secrets).size).toBe(1)
  })

  test('is another in another installation', async () => {
    expect(await sessionSecret(join(folder, 'a'))).not.toBe(await sessionSecret(join(folder, 'b')))
  })

  test('a file that is damaged is told, with what to do', async () => {
    await writeFile(join(folder, 'session-secret'), 'x')
    await expect(sessionSecret(folder)).rejects.toThrow(/session-secret holds no session secret\. Delete it/)
  })
})
