import type { Handler } from '#server/http/Handler.ts'
import { CustomerExport } from '#shared/exports/CustomerExport.ts'
import type { exportCustomerPage as contract } from '#shared/exports/exportCustomerPage.ts'
import { gatherExport } from './gatherExport.ts'
import { exportPage } from './page/exportPage.ts'

/** Everything about a customer, for people to read: the same data as the JSON, through the same contract. */
export const exportCustomerPage: Handler<typeof contract> = async (context, { customerId, lang }) => {
  const language = lang ?? context.language
  const data = CustomerExport.parse(await gatherExport({ ...context, language }, { customerId }))
  return exportPage(data, language).text
}
