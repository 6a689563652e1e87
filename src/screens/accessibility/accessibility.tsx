import { PageHead, PartOfLines } from '#parts/page-of-lines.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'

const parts = {
  works: [
    'accessibility.works.1',
    'accessibility.works.2',
    'accessibility.works.3',
    'accessibility.works.4',
    'accessibility.works.5',
    'accessibility.works.6',
  ],
  tried: ['accessibility.tried.1', 'accessibility.tried.2', 'accessibility.tried.4', 'accessibility.tried.3'],
  missing: ['accessibility.missing.1', 'accessibility.missing.2', 'accessibility.missing.3'],
  runs: ['accessibility.runs.1', 'accessibility.runs.2'],
} as const

const shown = Object.keys(parts) as (keyof typeof parts)[]

/** The accessibility statement: what works, how that was tried, and what is missing. */
export function Accessibility() {
  return (
    <ScreenFrame>
      <PageHead title="accessibility.title" lead="accessibility.lead" />
      {shown.map((part) => (
        <PartOfLines key={part} title={`accessibility.${part}`} lines={parts[part]} />
      ))}
    </ScreenFrame>
  )
}
