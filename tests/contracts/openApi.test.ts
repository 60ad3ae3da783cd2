import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { openApiDocument } from '#server/http/openApiDocument.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'
import { everyContract } from './everyContract.ts'

const app = await startApp()

test('the OpenAPI page is there for everybody, valid, and lists every contract', async () => {
  const { status, body } = await ask(app, '/api/openapi.json')
  expect(status).toBe(200)
  expect(await new Validator().validate(structuredClone(body))).toMatchObject({ valid: true })
  const paths = body.paths as Record<string, Record<string, { operationId: string }>>
  const listed = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(listed.sort()).toEqual(everyContract.map(({ name }) => name).sort())
})

test('it says what a caller must send and may get back', () => {
  const { paths, components } = openApiDocument(contracts, '1.2.3')
  const log = paths?.['/api/customers/{customerId}/contacts']?.post
  expect(log).toMatchObject({
    security: [{ session: [] }],
    requestBody: { content: { 'application/json': {} } },
    responses: { '200': {}, '400': {}, '401': {}, '404': {} },
  })
  expect(JSON.stringify(log?.parameters)).toContain('Idempotency-Key')
  expect(JSON.stringify(paths?.['/api/customers/{customerId}/next-steps/{nextStepId}']?.patch?.parameters)).toContain(
    'If-Match',
  )
  expect(components?.securitySchemes).toHaveProperty('session')
})
