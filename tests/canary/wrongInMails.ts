import { canaries } from './canaries.ts'

export type Said = { subject: string; lines: string[]; link?: string | null; calendar?: string | null }

/** Contents that messages say; the name and address of the guest to whom an invitation goes are theirs. */
export const wrongInMails = (mails: Said[]): string[] =>
  mails.flatMap(({ subject, lines, link, calendar }) =>
    canaries
      .in([subject, ...lines, link ?? '', calendar ?? ''].join('\n'))
      .filter(({ kind }) => kind !== 'invitation')
      .map(({ kind, field }) => `a mail says ${kind} ${field}`),
  )
