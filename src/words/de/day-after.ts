import type { dayAfter as english } from '../en/day-after.ts'

/** German words: the day after a session (A1, A2), and finding a professional (A4). */
export const dayAfter = {
  // On the first screen
  'followUp.card.title': 'Wie war es seit Ihrer Sitzung am {day}?',
  'followUp.card.again': 'Ist es nach Ihrer Sitzung am {day} immer noch schlechter?',
  'followUp.card.text': 'Ein paar kurze Fragen, wann immer Sie mögen.',
  'followUp.card.action': 'Erzählen, wie es war',

  // What the answers come to
  'dayAfter.better.title': 'Schön zu hören',
  'dayAfter.better.text': 'Das ist bei jener Sitzung notiert. Sie können im selben ruhigen Tempo bleiben.',
  'dayAfter.same.title': 'Danke, notiert',
  'dayAfter.same.text': 'Etwa gleich ist eine gute Antwort. Nicht jede Sitzung ändert etwas, das man spüren kann.',
  'dayAfter.sore.title': 'Diese Empfindlichkeit ist üblich',
  'dayAfter.sore.text':
    'Empfindlich nur dort, wo Sie berührt wurden: So antwortet ein Muskel auf etwas Neues. Das klingt innerhalb von zwei Tagen ab.',
  'dayAfter.sore.1': 'Lassen Sie diese Stellen in Ruhe, bis sie nicht mehr empfindlich sind.',
  'dayAfter.sore.2': 'Trinken Sie etwas Wasser, und bewegen Sie sich wie gewohnt.',
  'dayAfter.sore.3':
    'Falls es nach zwei Tagen noch da ist oder zu Ihrem gewohnten Schmerz wird, sagen Sie es einem Arzt oder einer Ärztin.',
  'dayAfter.settled.title': 'Notiert, und es ist vorbei',
  'dayAfter.settled.text':
    'Es war eine Weile schlechter und hat sich innerhalb eines Tages beruhigt. Nächstes Mal ist etwas weniger richtig: ein kürzerer Plan und mehr Tage dazwischen.',
  'dayAfter.not-yet.title': 'Geben Sie ihm noch etwas Zeit',
  'dayAfter.not-yet.text':
    'Es ist noch schlechter, aber noch keinen Tag lang. Bis sich das beruhigt hat, beginnt keine Sitzung.',
  'dayAfter.not-yet.1':
    'Ruhen Sie in der Haltung, die sich am leichtesten anfühlt, und bewegen Sie sich dazwischen sanft.',
  'dayAfter.not-yet.2': 'Sehen Sie später am Tag oder morgen noch einmal hin. Die erste Seite fragt Sie dann.',
  'dayAfter.not-yet.3': 'Falls es länger als einen Tag dauert, sprechen Sie mit einem Arzt oder einer Ärztin.',
  'dayAfter.over-a-day.title': 'Erst ärztlicher Rat',
  'dayAfter.over-a-day.text':
    'Länger als einen Tag schlechter heißt: Es war zu viel. Hier beginnt keine Sitzung, bis ärztlich wieder zugestimmt wurde.',
  'dayAfter.over-a-day.1': 'Rufen Sie in den nächsten Tagen in Ihrer Arztpraxis an, und erzählen Sie, was war.',
  'dayAfter.over-a-day.2': 'Nehmen Sie die Seite unten mit. Darauf steht, was Sie hier tun.',
  'dayAfter.over-a-day.3': 'Ruhen Sie bis dahin in einer Haltung, die es leichter macht, und bewegen Sie sich sanft.',
  'dayAfter.over-a-day.4':
    'Wenn ein Arzt oder eine Ärztin zugestimmt hat, drücken Sie Start. Wir fragen Sie dann danach.',
  'dayAfter.todo': 'Was jetzt zu tun ist',
  'dayAfter.doors': 'Wenn Sie mögen',

  // On the outcome screen
  'outcome.meanwhile': 'Während Sie warten',
  'outcome.door.followUp': 'Wie war es?',
  'outcome.door.followUp.detail': 'Ein paar Fragen zur Zeit seit Ihrer letzten Sitzung.',
  'outcome.door.professional': 'Was Sie in der Therapie fragen können',
  'outcome.door.professional.detail': 'Fünf Fragen, die Ihnen bei der Wahl helfen.',

  // A professional (A4)
  'professional.suggest.title': 'Drei Sitzungen, und noch keine Erleichterung',
  'professional.suggest.text':
    'Daran ist niemand schuld. Wer dafür ausgebildet ist, findet vielleicht, was Ihre eigenen Hände nicht finden.',
  'professional.title': 'Was Sie in der Therapie fragen können',
  'professional.lead': 'Gute Therapeutinnen und Therapeuten mögen diese Fragen. Sie können sie am Telefon vorlesen.',
  'professional.1': 'Haben Sie eine Zulassung für Massage oder Physiotherapie?',
  'professional.1.why': 'Bei einer Zulassung hat jemand die Ausbildung geprüft.',
  'professional.2': 'Sind Sie in orthopädischer oder neuromuskulärer Arbeit ausgebildet?',
  'professional.2.why': 'Das ist eine Ausbildung für Gelenke, Muskeln und Nerven, nicht nur fürs Entspannen.',
  'professional.3': 'Behandeln Sie oft Menschen mit einem Bandscheibenvorfall?',
  'professional.3.why': 'Erfahrung zeigt sich daran, was jemand in Ruhe lässt.',
  'professional.4': 'Arbeiten Sie sanft und ohne Kraft?',
  'professional.4.why':
    'Keine Stöße, kein Knacken, kein tiefer Druck nahe der Wirbelsäule. Die richtige Antwort ist Ja.',
  'professional.5': 'Können wir mit einem ersten Gespräch beginnen, vor jeder Behandlung?',
  'professional.5.why': 'Zeit, um zuzuhören, Sie zu untersuchen und Ihre Arztbriefe und Bilder anzusehen.',
  'professional.before': 'Bevor Sie hingehen',
  'professional.before.1': 'Fragen Sie in Ihrer Arztpraxis, ob Massage für Sie gerade richtig ist.',
  'professional.before.2': 'Eine Massage durch jemand anderen zählt wie eine eigene: Danach kommen zwei ruhige Tage.',
} as const satisfies Record<keyof typeof english, string>
