import { AccessRequestModel, type AccessRequestRecord } from './accessRequestModel.ts'

/** A request for access by its id, for the product's own use: asks no ability. Null: none. */
export const findAccessRequest = (requestId: string): Promise<AccessRequestRecord | null> =>
  AccessRequestModel.findById(requestId).lean<AccessRequestRecord>()
