import { type RegionId, regions } from '#anatomy/region.ts'
import { MultiChoice } from '#ui/choice.tsx'
import { useSay } from './say.tsx'

const idSet: ReadonlySet<string> = new Set(regions.map((region) => region.id))

function isId(value: string): value is RegionId {
  return idSet.has(value)
}

export type PlacePickerProps = {
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly places: readonly RegionId[]
  readonly onChange: (places: readonly RegionId[]) => void
}

/** Marks places, on the body or in the list. */
export default function PlacePicker({ labelledBy, describedBy, places, onChange }: PlacePickerProps) {
  const say = useSay()
  return (
    <MultiChoice
      labelledBy={labelledBy}
      describedBy={describedBy}
      isColumns={true}
      options={regions.map(({ id, kind, side }) => ({ value: id, label: say(`region.${kind}.name`, { side }) }))}
      values={places}
      onChange={(values) => onChange(values.filter(isId))}
    />
  )
}
