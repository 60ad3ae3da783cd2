import mongoose from 'mongoose'
import type { CompanyCustomer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

const DUPLICATE_KEY = 11_000

/**
 * Insert customers that the code itself has made whole, by the bare driver and in no order. Gives the business IDs that
 * were there already; any other failure throws. Each customer is inserted whole or not at all.
 */
export const insertCustomers = async (customers: CompanyCustomer[]): Promise<Set<string>> => {
  if (customers.length === 0) return new Set()
  try {
    await CustomerModel.collection.insertMany(customers as never[], { ordered: false })
    return new Set()
  } catch (error) {
    if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) throw error
    const failures = [error.writeErrors].flat()
    const other = failures.find(({ code }) => code !== DUPLICATE_KEY)
    if (other || failures.length === 0) throw error
    return new Set(failures.map(({ index }) => customers[index]?.businessId ?? ''))
  }
}
