import type { CompanyStatus } from '#shared/register/CompanyStatus.ts'
import { Tag } from '../components/Tag.ts'
import { useText } from '../i18n/useText.ts'

const TONES = {
  active: 'good',
  restructuring: 'warning',
  liquidation: 'warning',
  bankrupt: 'warning',
  ended: 'quiet',
} as const satisfies Record<CompanyStatus, string>

/** The state of a company in one word. */
export const StatusTag = ({ status }: { status: CompanyStatus }) => (
  <Tag $tone={TONES[status]}>{useText()(`company.status.${status}`)}</Tag>
)
