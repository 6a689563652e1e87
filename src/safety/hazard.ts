import type { RuleId } from './rule.ts'

/** How bad a harm is if it comes about with nothing done against it; from a passing nuisance to what threatens life. */
export const severities = {
  1: { name: 'negligible', meaning: 'Discomfort or worry that passes within hours.' },
  2: { name: 'minor', meaning: 'Soreness, a bruise or an irritated skin; passes within days without care.' },
  3: { name: 'serious', meaning: 'A flare-up or an injury that lasts for weeks or needs a clinician, and heals.' },
  4: { name: 'severe', meaning: 'Harm that needs urgent treatment or may leave something behind for good.' },
  5: { name: 'grave', meaning: 'A threat to life, or a lasting loss of movement, feeling, bladder or bowel.' },
} as const
export type Severity = keyof typeof severities

/** How a control works, strongest first: what cannot happen needs nobody's attention. */
export const controlKinds = {
  design: 'Not possible: the product has no way to do it.',
  guard: 'Prevented: the product notices, and refuses, stops or waits.',
  information: 'Told: the user is asked, shown or told, and has to act.',
} as const
export type ControlKind = keyof typeof controlKinds

/** What we think of the risk that is left. */
export const acceptabilities = {
  small: 'Small. Nothing more is planned.',
  outside:
    'Accepted. It lies with what the user does, knows or says, or with the device, and no rule here can reach it.',
  caution: 'Accepted as the price of caution: the control refuses too often rather than too seldom.',
  review: 'Accepted for now. It rests on our own judgement; a clinician should look at it before anybody relies on it.',
} as const
export type Acceptability = keyof typeof acceptabilities

/** The headings under which the hazards are listed, in this order. */
export const hazardGroups = {
  place: 'Touch in the wrong place',
  manner: 'Touch in the wrong way, too long or too often',
  person: 'A session that this person should not have today',
  answers: 'Answers that are wrong, old or not understood',
  stop: 'Stopping that fails',
  memory: 'A stop that is forgotten or undone',
  after: 'What follows after a stop, and the day after',
  product: 'The product itself at fault',
} as const
export type HazardGroup = keyof typeof hazardGroups

/**
 * Tests that verify a control: `file` from the project's root, and `name` as a part of the full name (the titles of all
 * that it lies in, then its own, with a space between). Where several tests carry it, every one has to pass.
 */
export type NamedTest = { readonly file: string; readonly name: string }

/** How one clinical rule keeps a hazard from becoming harm, in one sentence, and what shows that it does. */
export type Control = {
  readonly rule: RuleId
  readonly kind: ControlKind
  readonly how: string
  readonly tests: readonly NamedTest[]
}

/** One hazard in the manner of ISO 14971; no conformity is claimed. */
export type Hazard = {
  readonly id: `H${number}`
  readonly group: HazardGroup
  /** What could go wrong, as a short title. */
  readonly hazard: string
  /** How it could come about: foreseeable causes and sequences of events. */
  readonly causes: readonly string[]
  readonly harm: string
  /** Before any control. */
  readonly severity: Severity
  readonly controls: readonly Control[]
  /** What is left after all controls, in plain words. */
  readonly residual: string
  readonly acceptability: Acceptability
}

/** Names tests of one file. */
export function testsIn(file: string): (...names: readonly string[]) => readonly NamedTest[] {
  return (...names) => names.map((name) => ({ file, name }))
}

/** One control and all the tests that verify it. */
export function control(
  rule: RuleId,
  kind: ControlKind,
  how: string,
  ...tests: readonly (readonly NamedTest[])[]
): Control {
  return { rule, kind, how, tests: tests.flat() }
}
