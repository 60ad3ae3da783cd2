import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import pino from 'pino'
import { expect, test } from 'vitest'
import { answerInTime } from '#server/http/answerInTime.ts'
import { errorsToJson } from '#server/http/errorsToJson.ts'
import { requestLog } from '#server/http/requestLog.ts'

test('what has no answer in time gets one that promises nothing', async () => {
  const app = express()
  app.use(requestLog(pino({ level: 'silent' })), answerInTime(50))
  app.get('/never', () => {})
  app.get('/soon', (_request, response) => {
    response.json({ soon: true })
  })
  app.use(errorsToJson)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const never = await fetch(`${url}/never`)
  expect(never.status).toBe(503)
  expect((await never.json()).error.code).toBe('request.no_answer')
  expect(await (await fetch(`${url}/soon`)).json()).toEqual({ soon: true })
  server.close()
  server.closeAllConnections()
})
