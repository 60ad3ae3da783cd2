import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { CompanyCustomer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** A query over the customers that the actor may read, narrowed by `filter`; sort, limit and select may follow, nothing that widens. */
export const findAccessibleCustomers = (context: Pick<Context, 'ability'>, filter: QueryFilter<CompanyCustomer>) =>
  findAccessible<CompanyCustomer>(context, 'read', CustomerModel, filter)
