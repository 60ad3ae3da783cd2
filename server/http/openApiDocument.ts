import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { ErrorBody } from '#shared/errors/ErrorBody.ts'
import { errors } from '#shared/errors/errors.ts'
import { FileType } from '#shared/uploads/FileType.ts'

const headersOf = (endpoint: Endpoint) =>
  z.object({
    ...(endpoint.method === 'get' || endpoint.transient ? {} : { 'Idempotency-Key': z.string() }),
    ...(endpoint.versioned ? { 'If-Match': z.string() } : {}),
  })

const errorAnswers = (endpoint: Endpoint) => {
  const byStatus = Map.groupBy(endpoint.errors, (code) => errors[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      { description: codes.join(', '), content: { 'application/json': { schema: ErrorBody } } },
    ]),
  )
}

/** The one field of a contract that takes a file. */
const fileBody = ({ maxBytes }: NonNullable<Endpoint['upload']>) => ({
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        required: ['file'],
        additionalProperties: false,
        properties: {
          file: {
            type: 'string' as const,
            format: 'binary',
            maxLength: maxBytes,
            description: `At most ${maxBytes} bytes; by its content one of: ${FileType.options.join(', ')}`,
          },
        },
      },
    },
  },
})

const mediaOf = ({ file }: Endpoint): string => {
  if (file === 'stored') return 'application/octet-stream'
  return file?.type ?? 'application/json'
}

const operationOf = (operationId: string, endpoint: Endpoint): ZodOpenApiOperationObject => ({
  operationId,
  summary: endpoint.summary,
  requestParams: {
    header: headersOf(endpoint),
    ...(endpoint.params ? { path: endpoint.params } : {}),
    ...(endpoint.query ? { query: endpoint.query } : {}),
  },
  ...(endpoint.body ? { requestBody: { content: { 'application/json': { schema: endpoint.body } } } } : {}),
  ...(endpoint.upload ? { requestBody: fileBody(endpoint.upload) } : {}),
  ...(endpoint.audience === 'signedIn' ? { security: [{ session: [] }] } : {}),
  responses: {
    '200': {
      description: 'The answer',
      content: { [mediaOf(endpoint)]: { schema: endpoint.response } },
    },
    ...errorAnswers(endpoint),
  },
})

/** The OpenAPI 3.1 page, printed from the contracts. */
export const openApiDocument = (contracts: Record<string, Endpoint>, version: string) => {
  const paths: ZodOpenApiPathsObject = {}
  for (const [name, endpoint] of Object.entries(contracts)) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(name, endpoint) }
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Y-CRM', version },
    paths,
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'ycrm.session' } } },
  })
}
