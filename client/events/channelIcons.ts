import { IconChat, IconGroupOfPeople, IconInternet, IconMapLocation, IconMessage, IconPhone } from 'suomifi-icons'
import type { Channel } from '#shared/events/Channel.ts'

/** One icon in one colour for each channel; the word always stands beside it. */
export const channelIcons = {
  call: IconPhone,
  meeting: IconGroupOfPeople,
  visit: IconMapLocation,
  email: IconMessage,
  chat: IconChat,
  web: IconInternet,
} as const satisfies Record<Channel, unknown>
