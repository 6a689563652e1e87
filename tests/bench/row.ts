/**
 * How many times as much something ten times as large may take: twice what is in proportion, as times are never exact.
 * What grows with the square would take a hundred times as much.
 */
export const MOST_GROWTH = 20

/** One line of the bench's table. */
export type Row = {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** A count that must not be passed: the bench fails. */
  readonly limit?: number
  /** A share that must be reached: the bench fails below it. */
  readonly least?: number
  /** A time that is aimed for on this kind of machine: said, never failed on. */
  readonly goal?: number
  readonly how?: string
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[half - 1], sorted[half]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

export const isWithin = ({ value, limit, least }: Row): boolean =>
  (limit === undefined || value <= limit) && (least === undefined || value >= least)

const digits = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 })

/** A row in words: what, measured, limit, whether it is kept, and how it was measured. */
function cellsOf(row: Row): readonly [string, string, string, string, string] {
  const { what, value, unit, limit, least, goal, how = '' } = row
  const bound =
    limit !== undefined
      ? `limit ${digits(limit)}`
      : least !== undefined
        ? `least ${digits(least)}`
        : goal === undefined
          ? ''
          : `goal ${digits(goal)}`
  const verdict =
    limit === undefined && least === undefined
      ? goal === undefined
        ? ''
        : value <= goal
          ? 'met'
          : 'not met'
      : isWithin(row)
        ? 'ok'
        : 'OVER'
  return [what, `${digits(value)} ${unit}`.trim(), bound, verdict, how]
}

const head = ['what', 'measured', 'limit', 'ok', 'how'] as const

/** The table as text, one line a row. */
export function tableOf(rows: readonly Row[]): string {
  const table = [head, ...rows.map(cellsOf)]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)))
  return table
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The same as a table of Markdown. */
export function markdownOf(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), '|---|---:|---:|---|---|', ...rows.map((row) => line(cellsOf(row)))].join('\n')
}
