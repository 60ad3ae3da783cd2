import type { Handler } from '#server/http/Handler.ts'
import type { exportCustomer as contract } from '#shared/exports/exportCustomer.ts'
import { gatherExport } from './gatherExport.ts'

/** Everything about a customer, for machines to read. */
export const exportCustomer: Handler<typeof contract> = (context, input) => gatherExport(context, input)
