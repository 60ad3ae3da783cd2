import type { Basis } from '#shared/access/Basis.ts'
import type { DataClass } from '#shared/access/DataClass.ts'
import type { NoticeTarget } from '#shared/notices/NoticeTarget.ts'

/** What a notice is about, as far as its reader may know of it at this moment, why, and where it leads them. */
export type SeenThing = { recordId: string; class: DataClass; bases: Basis[]; target: NoticeTarget }
