import { useMutation } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { ApiError } from './ApiError.ts'
import { attempts } from './attempts.ts'
import type { CallInput } from './CallInput.ts'
import { call } from './call.ts'

/** A command as a mutation. Sending the same input again after a failure is a retry: it is carried out once. */
export const useCommand = <E extends Endpoint>(endpoint: E) => {
  const operation = `${endpoint.method} ${endpoint.path}`
  return useMutation<OutputOf<E>, ApiError, CallInput<E>>({
    mutationKey: [operation],
    mutationFn: async (input) => {
      const answer = await call(endpoint, input, { key: attempts.keyFor(operation, JSON.stringify(input)) })
      attempts.succeeded(operation)
      return answer
    },
  })
}
