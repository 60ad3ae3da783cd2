import type { CompanyStatus } from '#shared/register/CompanyStatus.ts'
import { Tag } from '../components/Tag.ts'
import { useText } from '../i18n/useText.ts'

const tones = {
  active: 'good',
  restructuring: 'warning',
  liquidation: 'warning',
  bankrupt: 'warning',
  ended: 'quiet',
} as const

/** A company's state in words. */
export const StatusTag = ({ status }: { status: CompanyStatus }) => {
  const text = useText()
  return <Tag $tone={tones[status]}>{text(`companyStatus.${status}`)}</Tag>
}
