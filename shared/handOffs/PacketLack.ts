import { z } from 'zod'

/**
 * Why something can't go to the receiver. `customer`: the customer may say yes to it. `withheld`: who recorded it keeps it from
 * others (6 §). `delayed`: by a paragraph, until its day. `protected`: contact details that only a matter of the customer's
 * with the receiver opens. `own`: an organisation's working note. `plan`: the customer's own affair. `gone`: it is not there any more.
 */
export const PacketLack = z.enum(['customer', 'withheld', 'delayed', 'protected', 'own', 'plan', 'gone'])
export type PacketLack = z.infer<typeof PacketLack>
