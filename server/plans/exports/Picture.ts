import type { PlanImage } from '../images/PlanImage.ts'

/** A picture of a section, read to be put into a file. */
export type Picture = { imageId: string; type: PlanImage['type']; bytes: Uint8Array; width: number; height: number }
