import { request } from 'node:http'
import { connect } from 'node:net'
import type { TestApp } from './startApp.ts'

const portOf = (app: TestApp) => Number(new URL(app.url).port)

/** A request with any headers at all, a browser's forbidden ones included, to any address of this machine. */
export const askRaw = (
  app: TestApp,
  path: string,
  { headers = {}, address = '127.0.0.1', method = 'GET', body = '' } = {} as {
    headers?: Record<string, string>
    address?: string
    method?: string
    body?: string
  },
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: address, port: portOf(app), path, method, headers }, async (answer) => {
      const parts: Buffer[] = []
      for await (const part of answer) parts.push(part)
      resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() })
    })
    asked.on('error', reject).end(body)
  })

/** Bytes as they are; gives all that comes back. */
export const askBytes = (app: TestApp, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(portOf(app), '127.0.0.1', () => socket.end(bytes))
    socket.on('data', (part) => {
      answer += part
    })
    socket.on('end', () => resolve(answer)).on('error', reject)
  })
