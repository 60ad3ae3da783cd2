import { expect, test } from 'vitest'
import { queueMail } from '#server/email/queueMail.ts'
import { ask } from '#tests/support/ask.ts'
import { askRaw } from '#tests/support/askRaw.ts'
import { listenApp, startApp } from '#tests/support/startApp.ts'

const app = await startApp()

test('the mailbox shows what waits, escaped, in the reader’s language', async () => {
  await queueMail({
    to: 'oona@yritys.example',
    subject: '<script>1</script>',
    lines: ['Kutsu'],
    link: '/invitations/x',
  })
  const { status, body } = await ask(app, '/mailbox', { language: 'sv' })
  expect(status).toBe(200)
  expect(body).toContain('Utgående post')
  expect(body).toContain('&lt;script&gt;1&lt;/script&gt;')
  expect(body).not.toContain('<script>')
  expect(body).toContain('href="/invitations/x"')
})

test.each([{ 'x-forwarded-for': '203.0.113.7' }, { host: 'evil.example' }])(
  'it opens on this machine only: %o',
  async (headers) => {
    const { status, text } = await askRaw(app, '/mailbox', { headers })
    expect(status).toBe(403)
    expect(text).not.toContain('oona@yritys.example')
  },
)

test('where a mail server is set there is none', async () => {
  const other = await listenApp({ environment: { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@b.example' } })
  expect((await ask(other, '/mailbox')).status).toBe(404)
  await other.stop()
})
