import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { handOffTexts } from '#shared/handOffs/handOffTexts.ts'
import { packetTexts } from '#shared/handOffs/packetTexts.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** Where the customer's matters were handed off: from whom, to whom, what went along, how it ended. */
export const aboutHandOffs = ({ handOffs }: CustomerExport, { say, tell, day, language }: Telling): Markup[] =>
  handOffs.map(({ kind, state, need, from, to, createdAt, message, packet, steps, outcome }) => {
    const places = [from, to].flatMap((place) => place?.organisation.name[language] ?? []).join(' → ')
    return entry(need ?? tell(handOffTexts[`handOffs.kind.${kind}`]), `${places}, ${day(createdAt)}`, [
      [say('export.label.text'), message],
      [say('export.label.status'), tell(handOffTexts[`handOffs.state.${state}`])],
      [
        say('export.label.packet'),
        (packet ?? []).map((item) => tell(packetTexts[`packet.kind.${item.kind}`])).join(', '),
      ],
      [say('export.label.reason'), steps.flatMap(({ text }) => text ?? []).join(' · ')],
      [say('export.label.outcome'), outcome && `${outcome.text} (${outcome.by}, ${day(outcome.at)})`],
    ])
  })
