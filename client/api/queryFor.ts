import { queryOptions } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { currentLanguage } from '../i18n/currentLanguage.ts'
import type { CallInput } from './CallInput.ts'
import { call } from './call.ts'

/** Options for useQuery. The key is operation, language and input, so an answer in another language is another answer. */
export const queryFor = <E extends Endpoint>(endpoint: E, input: CallInput<E>) =>
  queryOptions({
    queryKey: [`${endpoint.method} ${endpoint.path}`, currentLanguage(), input] as const,
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
  })
