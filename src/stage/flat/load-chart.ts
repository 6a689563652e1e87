import { type FlatChart, readChart } from './chart.ts'

let chart: FlatChart | undefined

/** The chart, when it has been fetched before: the second picture of it appears without a blink. */
export function chartAtHand(): FlatChart | undefined {
  return chart
}

/** Fetches the chart once. Rejects when it cannot be had. */
export async function loadChart(): Promise<FlatChart> {
  if (chart === undefined) {
    const { default: stored } = await import('#models/flat-chart.json')
    chart = readChart(stored)
  }
  return chart
}
