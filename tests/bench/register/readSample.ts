import mongoose from 'mongoose'
import type { Bench } from '../Bench.ts'

export type SampleCompany = {
  businessId: string
  name: string
  municipality?: string
  region?: string
  section?: string
  division?: string
  form?: string
  status: string
}

const FIELDS = { businessId: 1, name: 1, municipality: 1, region: 1, section: 1, division: 1, form: 1, status: 1 }

/** What `count` companies of the uniform sample are called and filtered by, read beside the product. */
export const readSample = async ({ sample, databaseUri }: Bench, count: number): Promise<SampleCompany[]> => {
  const client = await new mongoose.mongo.MongoClient(databaseUri).connect()
  try {
    const businessIds = sample.uniform.slice(0, count).map(({ businessId }) => businessId)
    const found = await client
      .db()
      .collection('customers')
      .find({ businessId: { $in: businessIds } }, { projection: FIELDS })
      .toArray()
    const byId = new Map(found.map((company) => [company.businessId, company as unknown as SampleCompany]))
    return businessIds.flatMap((businessId) => byId.get(businessId) ?? [])
  } finally {
    await client.close()
  }
}
