import { ChevronRight, Search, X } from 'lucide-react'
import { useEffect, useId, useMemo, useRef } from 'react'
import { type Region, type RegionId, regions } from '#anatomy/region.ts'
import { namedPlaces, searchWords } from '#parts/place-names.ts'
import { useSay } from '#parts/say.tsx'
import { ZoneMark } from '#parts/zone-mark.tsx'
import { searchPlaces } from '#practice/place-search.ts'
import type { Zone } from '#safety/zone.ts'
import listStyles from './body.module.css'
import { groupOf, statusOfGroup } from './place-list.tsx'
import styles from './place-search.module.css'

/** The places that plain words mean, best first; undefined where they ask for nothing. */
function useFound(query: string): readonly Region[] | undefined {
  const say = useSay()
  const places = useMemo(() => namedPlaces(say), [say])
  return useMemo(() => {
    const { kinds, side } = searchPlaces(query, places, searchWords(say))
    return kinds?.flatMap((kind) =>
      regions.filter((region) => region.kind === kind && (side === undefined || region.side !== otherOf[side])),
    )
  }, [query, places, say])
}

const otherOf = { left: 'right', right: 'left' } as const

export type PlaceSearchProps = {
  readonly query: string
  readonly zones: ReadonlyMap<RegionId, Zone>
  readonly onQuery: (query: string) => void
  readonly onChoose: (id: RegionId) => void
}

/** Finds a place by plain words; says below what was found, and how each of them is. */
export function PlaceSearch({ query, zones, onQuery, onChoose }: PlaceSearchProps) {
  const say = useSay()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const found = useFound(query)
  const [first] = found ?? []
  const isSearching = found !== undefined
  const whole = useRef<HTMLElement>(null)
  // On a phone what is found would lie below the fold.
  useEffect(() => {
    if (isSearching) whole.current?.scrollIntoView({ block: 'start' })
  }, [isSearching])
  return (
    <search ref={whole} className={styles.search} data-searching={isSearching || undefined}>
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault()
          if (first !== undefined) onChoose(first.id)
        }}
      >
        <label htmlFor={id} className="visually-hidden">
          {say('explore.search')}
        </label>
        <Search aria-hidden="true" />
        <input
          ref={input}
          id={id}
          className={styles.input}
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={60}
          value={query}
          placeholder={say('explore.search.hint')}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
        {query === '' ? null : (
          <button
            type="button"
            className={styles.clear}
            aria-label={say('explore.clear')}
            onClick={() => {
              onQuery('')
              input.current?.focus()
            }}
          >
            <X aria-hidden="true" />
          </button>
        )}
      </form>
      <p role="status" className={listStyles.where}>
        {found === undefined
          ? null
          : found.length === 0
            ? say('explore.none')
            : say('explore.found', { count: found.length })}
      </p>
      {found === undefined || found.length === 0 ? null : (
        <ul className={listStyles.rows}>
          {found.map((region) => {
            const zone = zones.get(region.id)
            if (zone === undefined) return null
            const group = groupOf(region, zone)
            return (
              <li key={region.id}>
                <button
                  type="button"
                  className={listStyles.row}
                  data-region={region.id}
                  onClick={() => onChoose(region.id)}
                >
                  <span className={styles.found}>
                    <ZoneMark status={statusOfGroup[group]} />
                    <span>
                      {say(`region.${region.kind}.name`, { side: region.side })}
                      <span className={styles.group}>{say(`body.group.${group}`)}</span>
                    </span>
                  </span>
                  <ChevronRight aria-hidden="true" />
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </search>
  )
}

/** Whether words ask for anything: only then do their answers take the place of the whole list. */
export function useIsSearching(query: string): boolean {
  return useFound(query) !== undefined
}
