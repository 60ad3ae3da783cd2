import { z } from 'zod'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { LocalisedName } from '#shared/organisations/LocalisedName.ts'
import { FoundingForm } from './FoundingForm.ts'
import { PathLink } from './PathLink.ts'
import { PathPhase } from './PathPhase.ts'
import { PathStepKey } from './PathStepKey.ts'
import { PathTime } from './PathTime.ts'

/** What a phone shows without scrolling. */
const LONGEST_TITLE = 60
const LONGEST_WHAT = 500
const LONGEST_WHY = 200
const MOST_LINKED = 20

const text = (max: number) => {
  const inOne = recordedText(max).pipe(z.string().min(1))
  return z.strictObject({ fi: inOne, sv: inOne, en: inOne })
}

/** A step of the founder's path: content that its owner edits, so it is data and not a part of the program. */
export const PathStep = z.strictObject({
  key: PathStepKey,
  phase: PathPhase,
  /** Among steps that depend on none of each other, the smaller comes first. */
  order: z.int().min(0),
  /** What comes before it. A step that doesn't concern the founder holds up nothing. */
  dependsOn: z.array(PathStepKey).max(MOST_LINKED),
  forms: z.array(FoundingForm).min(1),
  /** Sections (a letter) and divisions (two digits) of TOL 2025. */
  industries: z.union([z.literal('all'), z.array(z.string().regex(/^([A-V]|\d{2})$/)).min(1)]),
  kind: z.enum(['step', 'notification', 'permit']),
  /** To whom the permit or notification goes; null of a step that is neither. */
  authority: LocalisedName.nullable(),
  title: text(LONGEST_TITLE),
  what: text(LONGEST_WHAT),
  /** What is won by it, or lost without it. */
  why: text(LONGEST_WHY),
  /** null: it differs too much to say. */
  takes: PathTime.nullable(),
  /** Who helps: services where each area may have its own. */
  helpers: z.array(LocalisedName).min(1).max(MOST_LINKED),
  /** Kinds of organisation whose services help: those of the customer's own area are looked up by them. */
  helperKinds: z.array(OrganisationKind).max(MOST_LINKED),
  links: z.array(PathLink).max(MOST_LINKED),
  /** The organisation that keeps the content. */
  owner: LocalisedName,
  /** By this day the owner reads it again. */
  reviewOn: z.iso.date(),
})
export type PathStep = z.infer<typeof PathStep>
