import type { Express } from 'express'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { errors } from '#shared/errors/errors.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'
import { everyContract, samplePath } from './everyContract.ts'

const app = await startApp()
const methodOf = (endpoint: { method: string }) => endpoint.method.toUpperCase() as 'GET'
const byPath = (a: string, b: string) => a.localeCompare(b)

type Layer = { route?: { path: string; methods: Record<string, boolean> }; handle?: { stack?: Layer[] } }
const routesOf = (layers: Layer[]): string[] =>
  layers.flatMap(({ route, handle }) =>
    route ? Object.keys(route.methods).map((method) => `${method} ${route.path}`) : routesOf(handle?.stack ?? []),
  )

test('what is served under /api is what the contracts promise, no more and no less', () => {
  const express = app.server.listeners('request').find((listener) => 'router' in listener) as unknown as Express
  const served = new Set(routesOf((express.router as unknown as { stack: Layer[] }).stack))
  const promised = everyContract.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`)
  const underApi = [...served].filter((route) => route.includes(' /api/') && route !== 'get /api/openapi.json')
  expect(underApi.sort(byPath)).toEqual(promised.sort(byPath))
})

describe.each(everyContract)('$name', ({ endpoint }) => {
  const method = methodOf(endpoint)

  test('asks who is there', async () => {
    const { status, body } = await ask(app, samplePath(endpoint), { method })
    if (endpoint.audience === 'anyone') expect(status).toBe(200)
    else expect({ status, code: body.error.code }).toEqual({ status: 401, code: 'session.missing' })
  })

  test('names its errors with what each means', () => {
    for (const code of endpoint.errors) expect(errors[code].status).toBeGreaterThanOrEqual(400)
    expect(endpoint.errors.includes('session.missing')).toBe(endpoint.audience === 'signedIn')
    expect(endpoint.summary).toMatch(/^\p{Lu}.{10,}[^.]$/u)
  })

  test('takes strict objects only', () => {
    for (const part of [endpoint.params, endpoint.query, endpoint.body]) {
      const json = part && z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' })
      expect(json?.additionalProperties ?? false).toBe(false)
    }
    const named = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name)
    expect(Object.keys(endpoint.params?.shape ?? {}).sort()).toEqual(named.sort())
  })

  test('lets nothing out that its response does not name', () => {
    const open: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const schema = node as Record<string, unknown>
      if (schema.type === 'object' && schema.additionalProperties !== false) open.push(path)
      if (Object.keys(schema).length === 0) open.push(path)
      for (const [key, child] of Object.entries(schema)) {
        if (key === 'properties')
          for (const [name, one] of Object.entries(child as object)) walk(one, `${path}.${name}`)
        else if (key === 'items' || key === 'additionalProperties') walk(child, `${path}[]`)
        else if (key === 'anyOf' || key === 'oneOf' || key === 'allOf') for (const one of child as []) walk(one, path)
      }
    }
    walk(z.toJSONSchema(endpoint.response, { io: 'output', unrepresentable: 'any' }), 'answer')
    // The rules that the session sends are CASL's own packed form of what shared/access makes.
    expect(open.filter((path) => path !== 'answer.rules[]')).toEqual([])
  })
})
