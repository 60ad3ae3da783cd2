import { z } from 'zod'

/**
 * Why a version was kept: as the writing went on, because the customer named it, because another version was restored, or because
 * somebody else than the customer's own people saw it.
 */
export const VersionKind = z.enum(['automatic', 'named', 'restored', 'shown'])
export type VersionKind = z.infer<typeof VersionKind>
