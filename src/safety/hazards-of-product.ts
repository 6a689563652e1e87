import { control, type Hazard } from './hazard.ts'
import {
  bodyFile,
  boundaries,
  budget,
  compiler,
  damagedModel,
  guided,
  lock,
  noWebgl,
  paint,
  policyHeaders,
  routineCheck,
  screening,
  screensInAdvance,
  walk,
  zones,
} from './hazard-tests.ts'

/** The product itself at fault. */
export const hazardsOfProduct: readonly Hazard[] = [
  {
    id: 'H54',
    group: 'product',
    hazard: 'A routine file breaks the rules',
    causes: [
      'A routine is written by somebody who does not know the rules, or is changed by mistake.',
      'A file is half, empty or something else.',
    ],
    harm: 'Any harm of touch in this table.',
    severity: 4,
    controls: [
      control(
        'Z2',
        'guard',
        'A routine is data that is checked in full against the rules before it is used, and refused with rule and place.',
        routineCheck(
          'breaks no rule',
          'refuses every kind of place that is never massaged by its own rule',
          'a good file with any one value replaced is refused or still keeps every rule',
        ),
        compiler('a routine that breaks a rule is refused here too'),
      ),
      control(
        'T2',
        'guard',
        'What is no routine is refused with a sentence, never with a crash.',
        routineCheck('files that are no routine'),
      ),
    ],
    residual: 'A routine can keep every rule and still be unpleasant.',
    acceptability: 'small',
  },
  {
    id: 'H55',
    group: 'product',
    hazard: 'A fault in the rules’ own code',
    causes: [
      'A change opens a place by mistake.',
      'Two rules meet in a way that nobody thought of.',
      'A test passes because it finds nothing.',
    ],
    harm: 'Any harm of this table.',
    severity: 5,
    controls: [
      control(
        'Z8',
        'guard',
        'Every made-up profile is held against what must always be true: a reason for each refusal, and one more symptom never loosens anything.',
        zones(
          'Z8 whatever is known, every refusal and limit has a reason',
          'one more symptom, mark or doubt never loosens any place',
        ),
        screening('S1–S16 adding any symptom to any answers never loosens the outcome'),
      ),
      control(
        'Z1',
        'guard',
        'Plans are held against a second reading of the rules, which itself is shown to notice faults.',
        compiler(
          'whatever the profile, routine and minutes built-in routines: a plan without a fault, or a refusal with its rules',
          'whatever the profile, routine and minutes made-up routines: a plan without a fault, or a refusal with its rules',
          'the oracle notices a forbidden place',
        ),
      ),
      control(
        'E3',
        'guard',
        'The session’s chart is walked through all the states that the walk reaches.',
        walk(
          'is in one of the named states, and every named state is reached',
          'once stopped, stays stopped whatever happens',
        ),
      ),
      control(
        'Z2',
        'guard',
        'Rules import no pictures and no screens, so that neither can change them.',
        boundaries('holds in this tree, and the tree was really looked at', 'notices a rule that imports a picture'),
      ),
    ],
    residual:
      'Both readings of the rules come from the same clinical design: an error there is in both. No clinician has signed it.',
    acceptability: 'review',
  },
  {
    id: 'H56',
    group: 'product',
    hazard: 'A file of the app is damaged, missing or replaced',
    causes: [
      'A download breaks off, a cache mixes two versions, an extension or a proxy changes a file.',
      'The device has no WebGL, or loses it.',
    ],
    harm: 'A picture with borders in the wrong place, or a session that stands still with hands on the body.',
    severity: 3,
    controls: [
      control(
        'E8',
        'guard',
        'Graphics that are lost pause the session, and the flat map of the same regions takes over.',
        guided('graphics.lost pauses'),
        paint('no call reaches the graphics context after the picture was taken away'),
        noWebgl('without WebGL the flat map lets a person run a session'),
      ),
      control(
        'Z1',
        'guard',
        'A damaged body is refused and the flat map stays; the shipped one is the one that its recipe builds.',
        damagedModel('a damaged model leaves the flat map, with a sentence'),
        bodyFile('the file is the one that this recipe builds'),
      ),
      control(
        'E2',
        'design',
        'The screens of a stop are there before a session can start.',
        screensInAdvance('brings with the plan every screen that a session may turn to'),
      ),
      control(
        'E8',
        'design',
        'The page runs only its own scripts and connects only to where it came from.',
        policyHeaders('the built page'),
      ),
    ],
    residual: 'Whoever can change what the server sends can change everything.',
    acceptability: 'small',
  },
  {
    id: 'H57',
    group: 'product',
    hazard: 'The product pushes the user to do more',
    causes: ['Rewards for days in a row, reminders, a progress bar that wants to be full.'],
    harm: 'Massage in spite of doubt, too often, or over a warning.',
    severity: 3,
    controls: [
      control(
        'F5',
        'design',
        'More sessions come only from relief that was reported, and fewer at once from a flare-up; there is no reward for a number.',
        budget('F5 three reliefs lead up', 'F5 two are not enough', 'F5 a stop is no relief'),
      ),
      control(
        'E4',
        'design',
        'Ending early is always possible and locks nothing.',
        guided('ending early is possible from everywhere but a stop and a session that is over'),
        lock('E4 an ending that was not a stop locks nothing'),
      ),
      control(
        'A1',
        'guard',
        'Only a report of relief counts towards more; a plain day or soreness breaks the row.',
        budget('F5 a plain day between breaks the row', 'F5 soreness breaks it too'),
      ),
    ],
    residual: 'Some report relief in order to be allowed more.',
    acceptability: 'small',
  },
  {
    id: 'H58',
    group: 'product',
    hazard: 'It simply does not help',
    causes: [
      'No trial of self-massage during the recovery of a disc exists; doses come from healthy adults.',
      'The cause of the pain is another.',
    ],
    harm: 'Time is lost in which something else would help.',
    severity: 3,
    controls: [
      control(
        'S8',
        'guard',
        'A clinician has agreed, and agrees anew every 90 days.',
        screening('S8: doctor when {"agreed-on":"2025-12-01"}'),
      ),
    ],
    residual: 'Whether it helps during recovery is not known. The product promises no outcome.',
    acceptability: 'told',
  },
]
