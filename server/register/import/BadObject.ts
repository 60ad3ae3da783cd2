import type { Place } from './CompanyScanner.ts'

/** An object that could not be taken in: where it stands and why. */
export type BadObject = Place & { problem: string }
