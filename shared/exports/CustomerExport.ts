import { z } from 'zod'
import { ContactDetailsAnswer } from '#shared/contactDetails/ContactDetailsAnswer.ts'
import { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { Document } from '#shared/documents/Document.ts'
import { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { PathTaken } from '#shared/foundersPath/PathTaken.ts'
import { AccessRequest } from '#shared/grants/AccessRequest.ts'
import { Grant } from '#shared/grants/Grant.ts'
import { HandOff } from '#shared/handOffs/HandOff.ts'
import { Inquiry } from '#shared/inquiries/Inquiry.ts'
import { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { Matter } from '#shared/matters/Matter.ts'
import { Message } from '#shared/messages/Message.ts'
import { NextStep } from '#shared/nextSteps/NextStep.ts'
import { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { Company } from '#shared/register/Company.ts'

/**
 * Everything about a customer, as the screens show it to the customer: each record with its source, its date and who sees
 * it. An organisation's own working notes are not the customer's to see (law.md) and are not here.
 */
export const CustomerExport = z.object({
  exportedAt: z.iso.datetime(),
  exportedBy: z.string(),
  customer: z.object({
    customerId: z.string(),
    kind: z.enum(['company', 'founder']),
    name: z.string(),
    businessId: z.string().nullable(),
  }),
  /** What the register holds; null for a founder. */
  company: Company.nullable(),
  contactDetails: ContactDetailsAnswer,
  contactPersons: z.array(ContactPerson),
  nextSteps: z.array(NextStep),
  events: z.array(TimelineEvent),
  matters: z.array(Matter),
  handOffs: z.array(HandOff),
  /** With advisers; what their people write to each other is their own. */
  messages: z.array(Message.extend({ matterId: z.string() })),
  /** Which files there are: each is fetched by itself. */
  documents: z.array(Document),
  /** Business plans as their own files are; a picture in them is fetched by itself. */
  plans: z.array(PlanExport),
  /** What was said on the founder's path. */
  path: PathTaken,
  grants: z.array(Grant),
  accessRequests: z.array(AccessRequest),
  inquiries: z.array(Inquiry),
  /** Who looked at or changed what. */
  ledger: z.array(LedgerRow),
  /** What a paragraph lets be delayed: how much of it, by which paragraph, and until when (ISO time) at the latest. */
  delayed: z.array(z.object({ paragraph: z.string(), count: z.number().int(), until: z.string() })),
  /** Lists that go on beyond what one file holds; the rest is read on the screens. */
  cutOff: z.array(z.enum(['events', 'matters', 'messages', 'grants', 'inquiries', 'ledger'])),
})
export type CustomerExport = z.infer<typeof CustomerExport>
