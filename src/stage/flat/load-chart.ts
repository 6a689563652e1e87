import { type FlatChart, readChart, type StoredChart } from './chart.ts'

const files = import.meta.glob<{ default: StoredChart }>('../../../models/flat-chart.json')

let chart: FlatChart | undefined

/** The chart, when it has been fetched before: the second picture of it appears without a blink. */
export function chartAtHand(): FlatChart | undefined {
  return chart
}

/** Fetches the chart once. Rejects when it cannot be had. */
export async function loadChart(): Promise<FlatChart> {
  if (chart === undefined) {
    const [load] = Object.values(files)
    if (load === undefined) throw new Error('there is no chart')
    chart = readChart((await load()).default)
  }
  return chart
}
