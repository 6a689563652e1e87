import type { AnswerProblemKey } from '#safety/answers.ts'
import type { RuleWhyKey } from '#safety/rule.ts'
import type { TouchWhyKey } from '../en/reasons.ts'

/** German words: why each rule exists, and why an answer cannot be taken. */
export const reasons = {
  // Who may start
  'rule.S1.why':
    'Verändert sich etwas an der Blase, am Darm oder am Gefühl zwischen den Beinen, dann können Nerven am unteren Ende der Wirbelsäule eingeklemmt sein. Jede Stunde zählt, darum gehört das in die Notaufnahme.',
  'rule.S2.why':
    'Neue Schwäche, ungeschickte Hände, unsicheres Gehen oder Beschwerden in beiden Beinen können heißen, dass Nerven unter Druck stehen. Schmerzen in der Brust oder Atemnot können vom Herzen oder von der Lunge kommen. All das muss sofort untersucht werden.',
  'rule.S3.why':
    'Starke Nervenbeschwerden, die plötzlich kamen, oder ein Sturz, den niemand untersucht hat: Das muss sich zuerst ein Arzt oder eine Ärztin ansehen. Berührung könnte etwas Wichtiges verdecken.',
  'rule.S4.why':
    'Wenn ein Nerv an Kraft verliert oder die Wirbelsäule nicht stabil ist, braucht der Körper Hände vom Fach. Ein Arzt oder eine Ärztin, die davon weiß, entscheidet, ob sanfte Berührung in Ordnung ist.',
  'rule.S5.why':
    'Fieber, Gewichtsverlust ohne Grund, Schmerzen in der Nacht, schwache Knochen oder eine Krankheit der Wirbelsäule ändern, was sicher ist. Das entscheidet ein Arzt oder eine Ärztin, die davon weiß.',
  'rule.S6.why':
    'Wenn das Blut langsam gerinnt, kann schon leichtes Reiben einen Bluterguss oder eine Blutung auslösen. Das entscheidet ein Arzt oder eine Ärztin, die davon weiß.',
  'rule.S7.why':
    'Ein Bein, das neu geschwollen, heiß, rot oder schmerzhaft ist, kann ein Blutgerinnsel verbergen. Reiben könnte es lösen. Auch nach langer Bettruhe, einer Operation oder einer langen Reise bleibt die Wade eine Zeit lang in Ruhe.',
  'rule.S8.why':
    'Wer Sie untersucht hat, weiß Dinge, die diese App nicht wissen kann. Darum kommt zuerst das Ja aus der Arztpraxis oder der Physiotherapie, und alle drei Monate wieder.',
  'rule.S9.why':
    'Werden die Schmerzen nach einer Massage mehr als einen Tag lang stärker, dann war es zu viel. Vor der nächsten sieht sich das ein Arzt oder eine Ärztin noch einmal an.',
  'rule.S10.why':
    'Kribbeln oder Taubheit, die neu ist oder sich ausbreitet, heißt: Ein Nerv wird gerade gereizt. Ein Arzt oder eine Ärztin sollte davon hören, bevor irgendjemand reibt.',
  'rule.S11.why':
    'Bei starken Schmerzen ist der Körper auf der Hut, und Berührung hilft wenig. Bei mittleren Schmerzen gibt es nur den sanftesten Plan.',
  'rule.S12.why':
    'Sie haben gesagt, dass Ihre Haut Öle oder Cremes vielleicht nicht verträgt. Darum kommt hier nichts davon vor.',
  'rule.S13.why': 'Muskeln brauchen ruhige Tage zwischen den Sitzungen. Zu viel, zu früh kann die Heilung bremsen.',
  'rule.S14.why': 'Nach einem Stopp bekommt der Körper Zeit, sich zu beruhigen, bevor etwas Neues beginnt.',
  'rule.S15.why':
    'Nach einer Operation an der Wirbelsäule, in der Schwangerschaft und bei Menschen unter 18 gilt eine andere Vorsicht. Entscheidend ist, dass eine medizinische Fachperson genau diesem Fall zugestimmt hat.',
  'rule.S16.why':
    'Alkohol und Medikamente, die müde machen, dämpfen die Sinne. Sie könnten ein Warnzeichen übersehen. Darum ist heute ein Tag ohne Massage.',

  // Where
  'rule.Z1.why':
    'Auf die Wirbelsäule und den Streifen gleich daneben wird nie gedrückt. Muskeln weiter außen vertragen sanfte Berührung; die Wirbelsäule und ihre Bandscheiben nicht.',
  'rule.Z2.why':
    'Der untere Rücken bleibt unberührt, von den letzten Rippen bis zum oberen Rand des Beckens. Druck dort hat Bandscheiben schon geschadet, und die Nieren liegen nahe.',
  'rule.Z3.why':
    'Das Kreuzbein, der Knochen am unteren Ende der Wirbelsäule, ist wenig gepolstert und hat viele Nerven. Es bleibt in Ruhe.',
  'rule.Z4.why':
    'Vorn und seitlich am Hals liegen die Luftröhre und die Schlagadern zum Gehirn. Dort drückt nichts, niemals.',
  'rule.Z5.why': 'In den Beugen des Körpers liegen Nerven und Blutgefäße ungeschützt dicht unter der Haut.',
  'rule.Z6.why':
    'Der Musikantenknochen ist in Wahrheit ein Nerv. Er läuft ungeschützt innen am Ellenbogen entlang und mag keinen Druck.',
  'rule.Z7.why':
    'Diese Stelle hat nichts damit zu tun, Beschwerden mit der Bandscheibe zu lindern. Darum geschieht hier nichts.',
  'rule.Z8.why':
    'Am Anfang sollen Rücken, Nacken und Schultern zur Ruhe kommen. Stellen weit weg von der Bandscheibe können sich trotzdem gut anfühlen. Während der Heilung bleibt die Berührung näher an der Wirbelsäule leicht.',
  'rule.Z9.why':
    'Ist es eine Bandscheibe am Hals, oder hat niemand gesagt, welche es ist, dann bleibt der Nacken in Ruhe. Reiben am Nacken hat Bandscheiben dort schon geschadet.',
  'rule.Z10.why':
    'Ist es eine Bandscheibe im oberen Rücken, oder hat niemand gesagt, welche es ist, dann könnte Druck auf die Schulterblätter sie erreichen.',
  'rule.Z11.why':
    'Verletzte oder wunde Haut, blaue Flecken und geschwollene Adern brauchen Ruhe zum Heilen. Die markierte Stelle und das, was gleich daneben liegt, werden ausgelassen.',
  'rule.Z12.why':
    'Wo das Gefühl gedämpft ist, merken Sie nicht, wann eine Berührung zu viel ist. Darum wird diese Stelle ausgelassen.',
  'rule.Z13.why':
    'In einem Arm oder Bein mit Beschwerden ist heute ein Nerv gereizt. Der ganze Arm oder das ganze Bein bleibt in Ruhe, mitsamt der Hand oder mitsamt Hüfte und Fuß.',
  'rule.Z14.why':
    'Auch eine schwache, taube oder schmerzende Hand ruht. Die andere Hand arbeitet, oder der Schritt fällt weg.',
  'rule.Z15.why':
    'Dorthin kämen Sie nur, wenn Sie sich beugen, verdrehen oder ins Hohlkreuz gehen. Das belastet die Wirbelsäule mehr, als die Massage helfen würde.',
  'rule.Z16.why':
    'Neue Stellen kommen langsam dazu, wenige auf einmal und mit halber Zeit. So merken Sie, was Ihnen guttut.',

  // How (a question about positions gives this one)
  'rule.T2.why':
    'Verdrehen, Hohlkreuz, Wippen und Dehnen können eine Bandscheibe belasten. Eine Haltung, die den Schmerz auslöst, ist heute die falsche.',

  // How long, how often
  'rule.F1.why': 'Am Anfang ist wenig schon viel: bis zu 15 Minuten, höchstens zweimal in 7 Tagen.',
  'rule.F2.why':
    'Während der Heilung beginnen die Sitzungen kurz und werden länger: zuerst bis zu 20 Minuten, später bis zu 30, zwei- oder dreimal in 7 Tagen.',
  'rule.F3.why': 'Wenn alles seit Langem stabil ist, reichen etwa zwei Sitzungen in 30 Tagen, um locker zu bleiben.',
  'rule.F4.why':
    'In zwei ruhigen Tagen zwischen den Massagen kann der Körper antworten. Auch eine Massage durch eine Fachperson zählt, denn Ihrem Körper ist es gleich, wer ihn massiert hat.',
  'rule.F5.why':
    'Wie oft, hängt davon ab, wie es Ihnen bekommt: Nach drei guten Rückmeldungen darf es etwas mehr sein, nach einem Rückschlag etwas weniger.',
  'rule.F6.why':
    'Eine Sitzung zählt, sobald Hände am Körper waren, auch wenn sie früher endete. Eine gestoppte zählt immer.',

  // Stopping
  'rule.E1.why': 'Was Sie auch spüren: Sie können es jederzeit sagen, mit einer Berührung oder einer Taste.',
  'rule.E2.why': 'Wenn Sie Stopp sagen, stoppt alles sofort. Niemand fragt, ob Sie sicher sind.',
  'rule.E3.why':
    'Eine gestoppte Sitzung bleibt gestoppt. Schaden entsteht, wenn man nach einem Warnzeichen weitermacht.',
  'rule.E4.why':
    'Erst stoppen, dann Worte finden. Ein Stopp ohne Namen wird zur Sicherheit so ernst genommen wie Kribbeln.',
  'rule.E5.why': 'Nach einem Stopp kommt zuerst eine bequeme Haltung. Die Fragen kommen danach, in Ruhe.',
  'rule.E6.why':
    'Nach einem Stopp braucht ein Nerv vielleicht zwei Tage, um sich zu beruhigen, manchmal mehr. Bis dahin beginnt keine Sitzung. Dauert es länger als einen Tag, bis es abklingt, sollte ein Arzt oder eine Ärztin davon wissen.',
  'rule.E7.why':
    'Beschwerden, die von der Wirbelsäule weg wandern, in einen Arm oder ein Bein hinab, sind ein schlechteres Zeichen als solche, die zu ihr zurückwandern. Darum wird die Stelle für Ihre Arztpraxis notiert.',
  'rule.E8.why': 'Wenn auf dem Gerät etwas schiefgeht, wartet die Sitzung. Sie beginnt nie von selbst wieder.',
  'rule.E9.why':
    'Zwischen den Stellen werden Sie gefragt, wie es sich anfühlt. Eine kleine Veränderung übersieht man leicht, solange die Hände beschäftigt sind.',
  'rule.E10.why': 'Im Notfall ist ein klarer Schritt besser als zehn. Darum zeigt diese Seite nichts anderes.',
  'rule.E11.why':
    'Eine Sitzung wurde abgebrochen, bevor sie fertig war. Vielleicht hatte das einen Grund, der wichtig ist. Darum kommt diese Frage zuerst.',
  'rule.E12.why': 'Dieses Gerät weiß nicht sicher, was zuletzt geschah. Sie zu fragen ist sicherer, als zu raten.',
  'rule.E13.why': 'Gerade die Tasten, die man im Schreck drückt, stoppen.',
  'rule.E14.why':
    'Eine Ruhe gilt dem Körper, und der bleibt unter jedem Namen derselbe. Wer unter einem anderen Namen weitermacht, erfährt darum zuerst davon.',

  // The day after
  'rule.A1.why':
    'Wie es Ihnen am Tag danach geht, zeigt, ob die Massage Ihnen bekommen ist. Darauf baut die nächste Sitzung auf.',
  'rule.A2.why':
    'Länger als einen Tag schlechter ist zu viel. Bevor Sie weitermachen, sieht sich das ein Arzt oder eine Ärztin an.',
  'rule.A3.why': 'Ein ernstes Zeichen ist an jedem Tag ernst, nicht nur während einer Massage.',
  'rule.A4.why':
    'Wenn drei Sitzungen keine Erleichterung bringen, findet eine Fachperson vielleicht, was Selbstmassage nicht findet.',

  // Answers that cannot be taken
  'problem.unknown-question': 'Diese Frage wird hier nicht gestellt.',
  'problem.not-an-option': 'Bitte wählen Sie eine der gezeigten Antworten.',
  'problem.pick-one': 'Bitte wählen Sie mindestens eine.',
  'problem.not-together': 'Diese Antworten passen nicht zusammen. Bitte wählen Sie die, die zutrifft.',
  'problem.out-of-scale': 'Bitte wählen Sie eine Zahl von 0 bis 10.',
  'problem.not-a-date': 'Das ist kein vollständiges Datum. Bitte prüfen Sie Tag, Monat und Jahr.',
  'problem.future-date': 'Dieser Tag ist noch nicht gekommen. Bitte prüfen Sie das Datum.',
  'problem.too-long-ago': 'Dieser Tag ist zu lange her. Bitte prüfen Sie das Jahr.',
  'problem.not-a-place': 'Bitte markieren Sie eine Stelle am Körper.',
  'problem.not-a-limb': 'Bitte wählen Sie einen Arm oder ein Bein.',
} as const satisfies Record<Exclude<RuleWhyKey, TouchWhyKey> | AnswerProblemKey, string>
