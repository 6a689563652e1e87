import { type RegionId, regionOf } from '#anatomy/region.ts'
import type { MessageKey } from '#words/keys.ts'
import { say } from '#words/say.ts'
import { sayTool } from '#words/say-tool.ts'
import { textOf } from './command.ts'
import type { PolicyReport, ReportedPlan, ReportedReason, ReportedStep, Why } from './policy-report.ts'

/** The report with the sentence of every key that it names, each once. Needs the words to be loaded. */
export function withSentences(report: PolicyReport): PolicyReport & { readonly sentences: Record<string, string> } {
  const keys = [...new Set(keysOf(report))].sort()
  return { ...report, sentences: Object.fromEntries(keys.map((key) => [key, say(key)])) }
}

function keysOf({ screening, lock, budget, regions, plan }: PolicyReport): readonly MessageKey[] {
  const named = [
    ...screening.reasons,
    ...lock.conditions,
    ...lock.reasons,
    ...budget.reasons,
    ...regions.flatMap(({ reasons, limits }) => [...reasons, ...limits]),
    ...(plan.kind === 'refusal' ? plan.reasons : []),
    ...(plan.kind === 'plan' ? plan.leftOut.flatMap(({ reasons }) => reasons) : []),
  ]
  return [screening.titleKey, screening.textKey, ...named.map(({ messageKey }) => messageKey)]
}

/** The report as text for people to read. Needs the words to be loaded. */
export function reportText(report: PolicyReport): string {
  const sections = [
    [sayTool('report.title', { now: momentOf(report.now) }), sayTool('report.note')],
    screeningLines(report),
    profileLines(report),
    lockLines(report),
    budgetLines(report),
    planLines(report.plan),
    regionLines(report),
  ]
  return textOf(sections.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])))
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

/** `2026-03-02 10:00 UTC` */
function momentOf(iso: string): string {
  return `${iso.slice(0, -8).replace('T', ' ')} UTC`
}

function whyLines(reasons: readonly Why[]): readonly string[] {
  return reasons.map(({ rule, messageKey }) => `${rule}: ${say(messageKey)}`)
}

function placeName(id: RegionId): string {
  const { kind, side } = regionOf(id)
  return say(`region.${kind}.name`, { side })
}

function screeningLines({ screening }: PolicyReport): readonly string[] {
  const { outcome, titleKey, textKey, reasons, gentlest } = screening
  return [
    sayTool('report.outcome', { outcome }),
    ...indent([
      `${say(titleKey)}. ${say(textKey)}`,
      ...(gentlest && outcome === 'go' ? [sayTool('report.gentlest')] : []),
    ]),
    ...(reasons.length === 0 ? [] : ['', sayTool('report.reasons'), ...indent(reasons.map(reasonLine))]),
  ]
}

function reasonLine({ rule, outcome, messageKey, questionId, isMissing, until }: ReportedReason): string {
  const details = [
    ...(questionId === null ? [] : [sayTool(`report.reason.${isMissing ? 'missing' : 'question'}`, { questionId })]),
    ...(until === null ? [] : [sayTool('report.reason.until', { until: momentOf(until) })]),
  ]
  const line = sayTool('report.reason', { rule, outcome, why: say(messageKey) })
  return details.length === 0 ? line : `${line} (${details.join(', ')})`
}

function profileLines({ profile }: PolicyReport): readonly string[] {
  const { stage, discLevels, pain10, sessionsDone } = profile
  const levels = discLevels === 'unknown' ? discLevels : discLevels.join(', ')
  return [
    sayTool('report.profile'),
    ...indent([sayTool('report.stage', { stage, levels, pain10, sessions: sessionsDone })]),
  ]
}

function lockLines({ lock: { isLocked, until, conditions, reasons } }: PolicyReport): readonly string[] {
  const state =
    until === null ? sayTool('report.lock.closed') : sayTool('report.lock.until', { until: momentOf(until) })
  const waits = conditions.map(({ messageKey }) => sayTool('report.lock.waits', { condition: say(messageKey) }))
  return [
    sayTool('report.lock'),
    ...indent(isLocked ? [state, ...waits, ...whyLines(reasons)] : [sayTool('report.lock.open')]),
  ]
}

function budgetLines({ budget }: PolicyReport): readonly string[] {
  const { sessionsInWindow, windowDays, minMinutes, maxMinutes, allowedNow, next, reasons } = budget
  const state =
    next === null
      ? sayTool(allowedNow ? 'report.budget.now' : 'report.budget.waits')
      : sayTool('report.budget.later', { until: momentOf(next) })
  return [
    sayTool('report.budget'),
    ...indent([
      sayTool('report.budget.size', {
        sessions: sessionsInWindow,
        days: windowDays,
        least: minMinutes,
        most: maxMinutes,
      }),
      state,
      ...whyLines(reasons),
    ]),
  ]
}

function planLines(plan: ReportedPlan): readonly string[] {
  const title = sayTool('report.plan')
  switch (plan.kind) {
    case 'none':
      return [title, ...indent([sayTool('report.plan.none', { outcome: plan.outcome })])]
    case 'refusal':
      return [title, ...indent([sayTool('report.plan.refused'), ...whyLines(plan.reasons)])]
    case 'plan': {
      const { routineId, totalMs, withoutLotion, steps, leftOut } = plan
      const left = leftOut.flatMap(({ region, reasons }) => [placeName(region), ...indent(whyLines(reasons))])
      return [
        title,
        ...indent([
          sayTool('report.plan.of', { routineId, minutes: totalMs / 60_000 }),
          ...(withoutLotion ? [sayTool('report.plan.lotion')] : []),
          ...steps.map(stepLine),
        ]),
        '',
        sayTool('report.left-out'),
        ...indent(left.length === 0 ? [sayTool('report.left-out.none')] : left),
      ]
    }
  }
}

function stepLine(step: ReportedStep): string {
  const seconds = step.fromMs / 1000
  const from = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`.padStart(5)
  return sayTool('report.step', { from, what: whatOf(step), seconds: step.durationMs / 1000 })
}

function whatOf(step: ReportedStep): string {
  switch (step.kind) {
    case 'breathing':
      return sayTool('report.step.breathing', { phase: step.phase, position: step.position })
    case 'rest':
      return sayTool('report.step.rest', { position: step.position })
    case 'move': {
      const { from: start, to: end, ball } = step
      if (ball === undefined) return sayTool('report.step.move', { start, end })
      return sayTool(start === end ? 'report.step.ball' : 'report.step.move.ball', { start, end, ball })
    }
    case 'massage': {
      const { region, technique, hand, position, pressures, limits } = step
      const what = sayTool('report.step.massage', {
        place: placeName(region),
        technique: say(`technique.${technique}.name`),
        worker: hand ?? 'ball',
        position,
        pressure: pressures.map(({ pressure10 }) => pressure10).join(', '),
      })
      return [what, ...(limits ?? []).map((limit) => say(`limit.${limit}`))].join('; ')
    }
  }
}

function regionLines({ regions, screening: { outcome } }: PolicyReport): readonly string[] {
  return [
    sayTool('report.regions'),
    ...indent(outcome === 'go' ? [] : [sayTool('report.regions.nobody', { outcome })]),
    ...indent(
      regions.flatMap(({ region, status, reasons, limits }) => [
        sayTool('report.region', { status, place: placeName(region), region }),
        ...indent([...limits.map(({ messageKey }) => say(messageKey)), ...whyLines(reasons)]),
      ]),
    ),
  ]
}
