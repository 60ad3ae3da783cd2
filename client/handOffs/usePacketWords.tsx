import type { ReactNode } from 'react'
import {
  IconAttachment,
  IconChat,
  IconFileGeneric,
  IconMailReceive,
  IconMapRoute,
  IconPerson,
  IconRegisters,
} from 'suomifi-icons'
import { Channel } from '#shared/events/Channel.ts'
import { Topic } from '#shared/events/Topic.ts'
import type { PacketItem } from '#shared/handOffs/PacketItem.ts'
import type { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'
import { Language } from '#shared/languages/Language.ts'
import { MatterStatus } from '#shared/matters/MatterStatus.ts'
import { sayBytes } from '../documents/sayBytes.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

export const packetIcons: Record<PacketItemKind, ReactNode> = {
  customer: <IconRegisters />,
  contactDetails: <IconMailReceive />,
  contactPerson: <IconPerson />,
  matter: <IconFileGeneric />,
  event: <IconChat />,
  document: <IconAttachment />,
  planSection: <IconMapRoute />,
}

type Shown = PacketItem['fields'][number]

/** What a packet holds in the words of the screen: each thing by a title of its own, and its fields said out. */
export const usePacketWords = () => {
  const text = useText()
  const { language } = useLanguage()
  const { when, shortDay } = useSayTime()
  const one = (field: Shown['field'], value: string): string => {
    if (field === 'topics') return Topic.safeParse(value).success ? text(`events.topic.${value as Topic}`) : value
    if (field === 'channel')
      return Channel.safeParse(value).success ? text(`events.channel.${value as Channel}`) : value
    if (field === 'status')
      return MatterStatus.safeParse(value).success ? text(`matters.status.${value as MatterStatus}`) : value
    if (field === 'languages')
      return Language.safeParse(value).success ? text(`oys.language.${value as Language}`) : value
    if (field === 'happenedAt') return when(value)
    if (field === 'dueOn') return shortDay(value)
    return field === 'size' ? sayBytes(Number(value), language) : value
  }
  const say = ({ field, value }: Shown): string =>
    [value]
      .flat()
      .map((part) => one(field, part))
      .join(field === 'figures' ? '\n' : ', ')
  const fieldOf = ({ fields }: PacketItem, field: Shown['field']) => fields.find((shown) => shown.field === field)
  const title = (item: PacketItem): string => {
    const named = (['subject', 'fileName', 'section', 'name'] as const).flatMap(
      (field) => fieldOf(item, field) ?? [],
    )[0]
    const kind = text(`packet.kind.${item.kind}`)
    if (item.kind === 'customer' || !named) return kind
    // What tells it from others of its kind: when it was, or of which plan it is.
    const apart = item.kind === 'event' ? 'happenedAt' : item.kind === 'planSection' ? 'plan' : null
    const also = apart && fieldOf(item, apart)
    return [item.kind === 'document' ? null : kind, say(named), also && say(also)].filter(Boolean).join(' · ')
  }
  return { say, title, label: (field: Shown['field']) => text(`packet.field.${field}`) }
}
