import { EventModel } from './eventModel.ts'

/** Whether anything was ever recorded of this customer, erased since or not. */
export const hasEvents = async (customerId: string): Promise<boolean> =>
  (await EventModel.exists({ customerId } as object)) !== null
