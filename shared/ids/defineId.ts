import { z } from 'zod'

/** Length of the random part; 20 characters of a 62-letter alphabet are 119 bits. */
export const ID_LENGTH = 20

/** A prefixed, branded id: `cus_` of a customer is never taken for `evt_` of an event. */
export const defineId = <const P extends string>(prefix: P) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[A-Za-z0-9]{${ID_LENGTH}}$`))
    .brand<P>()
