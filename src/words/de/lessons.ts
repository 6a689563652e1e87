import type { LessonKey, LessonSourceKey } from '#safety/lesson.ts'
import type { SourceKey } from '#safety/rule.ts'

/** German words: the lessons, card by card. Facts are the article's and the rules'; the sentences are our own. */
export const lessons = {
  'lesson.what-a-disc-is.title': 'Was eine Bandscheibe ist',
  'lesson.what-a-disc-is.cushion.title': 'Ein Kissen zwischen Knochen',
  'lesson.what-a-disc-is.cushion.text':
    'Ihre Wirbelsäule ist ein Stapel aus kleinen Knochen. Zwischen je zwei von ihnen liegt eine weiche Bandscheibe. Sie federt Ihre Schritte ab, und mit ihr können Sie sich beugen. Ein zäher Ring hält sie zusammen. In dem Ring sitzt ein weicher Kern, ein wenig wie Gel.',
  'lesson.what-a-disc-is.bulge.title': 'Wenn sie sich vorwölbt',
  'lesson.what-a-disc-is.bulge.text':
    'Ein Ring kann reißen oder mit den Jahren dünn werden. Dann drückt der weiche Kern nach außen. Diese Vorwölbung meint das Wort: Bandscheibenvorfall. Er kann von einer Verletzung kommen oder von Jahren des Gebrauchs. Schweres Heben, Gewicht, Rauchen und langes Sitzen können dazu beitragen. Niemand ist schuld daran.',
  'lesson.what-a-disc-is.nerve.title': 'Warum Sie es weit entfernt spüren',
  'lesson.what-a-disc-is.nerve.text':
    'Am häufigsten trifft es den unteren Rücken und den Hals. Die Vorwölbung kann auf einen Nerv in der Nähe drücken. Dann schmerzt der Rücken oder der Nacken, und der Schmerz kann in einen Arm oder ein Bein ziehen. Es kann kribbeln, oder die Haut spürt weniger. Ein Muskel kann an Kraft verlieren. Meist ist es eine Seite, die Seite jenes Nervs.',

  'lesson.what-massage-can-do.title': 'Was Massage kann',
  'lesson.what-massage-can-do.ease.title': 'Was sie lindern kann',
  'lesson.what-massage-can-do.ease.text':
    'Muskeln nahe einer kranken Bandscheibe verkrampfen oft, um sie zu schützen. Weiches Kneten kann sie lockern. Dann können der Krampf und sein Schmerz nachlassen. Zusammen mit anderer Behandlung kann es leichter werden, sich zu bewegen. Viele Menschen sind danach am ganzen Körper ruhig. Das kann Stress etwas mildern.',
  'lesson.what-massage-can-do.limits.title': 'Was sie nicht kann',
  'lesson.what-massage-can-do.limits.text':
    'Massage repariert keine Bandscheibe. Sie kann den Ring nicht schließen und den Kern nicht zurückschieben. Sie hilft nur den Muskeln, die sich verspannt haben, und nicht der Bandscheibe darunter. Keine Hand kann einen eingeklemmten Nerv befreien. Sie heilt also nicht, aber sie kann den Alltag mit der Bandscheibe leichter machen.',
  'lesson.what-massage-can-do.beside-care.title': 'Neben Ihrer Behandlung',
  'lesson.what-massage-can-do.beside-care.text':
    'Viele Bandscheiben heilen von selbst. Bis dahin kann Massage eine gute Ergänzung sein. Mit Vorsicht und mit ärztlicher Zustimmung können die meisten Menschen sie dazunehmen. Sie ersetzt nie Ihren Arzt oder Ihre Ärztin. Die Behandlung geht daneben weiter.',

  'lesson.precautions.title': 'Bevor Sie beginnen',
  'lesson.precautions.ask-first.title': 'Erst fragen',
  'lesson.precautions.ask-first.text':
    'Fragen Sie in Ihrer Arztpraxis oder Physiotherapie, bevor Sie beginnen. Jemand, der Sie untersucht hat, sollte Ja sagen und wissen, was Sie tun. Falsch gemacht, kann Massage einem verletzten Rücken schaden. Seien Sie darum besonders vorsichtig.',
  'lesson.precautions.where.title': 'Darum herum, nie darauf',
  'lesson.precautions.where.text':
    'Reiben Sie nie direkt auf der Bandscheibe, der Wirbelsäule oder dem unteren Rücken. Die Hände arbeiten an den Muskeln weit weg davon. Wunde Haut wird ausgelassen: Schnitte, Verbrennungen, ein Ausschlag, eine Entzündung. Welche Stellen in Ordnung sind, hängt von Ihnen ab und davon, wie es Ihnen heute geht.',
  'lesson.precautions.lightly.title': 'Leicht und kurz',
  'lesson.precautions.lightly.text':
    'Drücken Sie leicht. Tiefe Massage kann die Bandscheibe reizen, darum gibt es sie hier nicht. Jede Stelle beginnt mit der sanftesten Berührung, und die nimmt langsam zu. Neue Stellen kommen einzeln dazu. Beginnen Sie mit einer kurzen Sitzung, und machen Sie Pause, wann Sie mögen. Fühlt es sich nach zu viel an, nehmen Sie weniger.',
  'lesson.precautions.stop.title': 'Ruhig halten und rechtzeitig stoppen',
  'lesson.precautions.stop.text':
    'Halten Sie Nacken und Rücken gerade und gestützt. Kein Verdrehen, kein Hohlkreuz, kein weites Strecken. Nichts schüttelt oder ruckt. Nur Muskeln werden berührt. Verlassen Sie jede Haltung, die Schmerz auslöst oder weiter ausstrahlen lässt. Bei Schmerz, Kribbeln oder tauber Haut: sofort stoppen. Wenn es unangenehm ist, sagen Sie es und stoppen Sie. Lassen Sie an diesem Tag den Sport weg.',

  'lesson.techniques.title': 'Wie Hände berühren',
  'lesson.techniques.aim.title': 'Den Muskel beruhigen',
  'lesson.techniques.aim.text':
    'Das Ziel sind ruhige Muskeln. Die Bandscheibe selbst bleibt in Ruhe, und kein tiefer Druck kommt in ihre Nähe. Die Arbeit tun weiche Striche, wie man sie von der klassischen, „schwedischen“ Massage kennt. Alles sollte sich angenehm anfühlen.',
  'lesson.techniques.strokes.title': 'Drei sanfte Arten',
  'lesson.techniques.strokes.text':
    'Streichen: Eine flache Hand gleitet am Muskel entlang, langsam und leicht. Das beruhigt. Kneten: Nehmen Sie den Muskel weich in die Hand, und lassen Sie ihn los. Das lockert Verspanntes. Sanfter Druck: einsinken, einen Atemzug bleiben, loslassen. Das kann einen Krampf beruhigen.',
  'lesson.techniques.never.title': 'Was keine Hand tut',
  'lesson.techniques.never.text':
    'Kein Gelenk wird mit Gewalt bewegt oder zum Knacken gebracht. Niemand verdreht die Wirbelsäule oder zieht an ihr. Nichts wippt oder schüttelt. Und wenn ein Griff mehr Schmerz in einen Arm oder ein Bein schickt, ist sofort Schluss.',

  'lesson.stages.title': 'Phasen der Heilung',
  'lesson.stages.three-stages.title': 'Sie ändert sich mit der Heilung',
  'lesson.stages.three-stages.text':
    'Massage ändert sich mit der Heilung. Wie weit Sie sind und wie Sie sich fühlen, bestimmt, wo und wie lange. Besprechen Sie jede Änderung mit den Menschen, die Sie behandeln. Heilung braucht so viel Zeit, wie sie braucht. Nichts eilt.',
  'lesson.stages.early.title': 'Die ersten Wochen',
  'lesson.stages.early.text':
    'Zuerst verträgt der Körper wenig Berührung. Solange der Nervenschmerz stark ist, lassen Sie diese Zeit vorbeigehen. Ist er mild, bleiben die Hände weit weg: an Armen, Händen, Beinen und Füßen. Es ist leicht und ruhig. Rücken und Nacken bleiben in Ruhe. Eine Sitzung ist kurz, höchstens 15 Minuten.',
  'lesson.stages.healing.title': 'Während der Heilung',
  'lesson.stages.healing.text':
    'Jetzt dürfen die Hände etwas näher kommen, aber nie an den unteren Rücken. Sanfte Arbeit an verspannten Schultern kann beginnen, und an den Hüften ab der zweiten Sitzung. Sitzungen beginnen mit 10 bis 20 Minuten. Später dürfen sie bis auf 30 wachsen.',
  'lesson.stages.steady.title': 'Seit Langem stabil',
  'lesson.stages.steady.text':
    'Wenn seit Monaten alles stabil ist, stehen Ihnen Schultern und Hüften offen, und vielleicht der Nacken. Das hängt davon ab, welche Bandscheibe es ist. Die Wirbelsäule und der untere Rücken bleiben tabu. Und leicht bleibt leicht: In keiner Phase wird es tiefer.',

  'lesson.when-to-avoid.title': 'Wann Sie Massage lassen',
  'lesson.when-to-avoid.not-now.title': 'Jetzt nicht',
  'lesson.when-to-avoid.not-now.text':
    'Manchmal könnte Massage schaden. Lassen Sie sie, wenn Beschwerden neu, plötzlich und stark sind. Lassen Sie sie nach einem Sturz oder Unfall, den niemand untersucht hat. Lassen Sie sie, wenn ein Muskel schwindet. Und wenn das letzte Mal Ihre Schmerzen länger als einen Tag verschlimmert hat, sieht es sich zuerst ein Arzt oder eine Ärztin an.',
  'lesson.when-to-avoid.conditions.title': 'Das wird ärztlich entschieden',
  'lesson.when-to-avoid.conditions.text':
    'Manches braucht Hände vom Fach: eine Wirbelsäule, die nicht stabil ist, ein verrutschter Wirbel, ein Rückenmark unter Druck. Das gilt auch für eine Infektion, einen Bruch, eine Geschwulst oder schwache Knochen an der Wirbelsäule. Und für dünnes Blut oder einen Körper, der schnell blaue Flecken bekommt. Verträgt Ihre Haut Öle oder Cremes nicht, geht es ohne.',
  'lesson.when-to-avoid.in-doubt.title': 'Nicht sicher?',
  'lesson.when-to-avoid.in-doubt.text':
    'Wenn Sie bei sich nicht sicher sind, fragen Sie zuerst ärztlich nach. Zweifel heißt: heute keine Massage, und bald ein Anruf. Hier zählt „Ich bin nicht sicher“ immer als die sicherere Antwort.',

  'lesson.how-often.title': 'Wie oft',
  'lesson.how-often.no-timetable.title': 'Kein Plan passt für alle',
  'lesson.how-often.no-timetable.text':
    'Es gibt keinen Zeitplan für alle. Es hängt davon ab, wie weit die Heilung ist und wie stark Ihre Schmerzen sind. Wenn ein Nerv zu versagen beginnt, gibt es gar keine Massage. Massagen durch andere zählen mit. Am meisten sagt, was Sie nach einer Sitzung spüren.',
  'lesson.how-often.by-stage.title': 'Wenig ist schon viel',
  'lesson.how-often.by-stage.text':
    'In den ersten Wochen: höchstens zweimal in der Woche, und mild. Während der Heilung: zuerst zweimal, später vielleicht dreimal, damit die Muskeln loslassen können. Wenn es seit Langem stabil ist: Ein- oder zweimal im Monat genügt, um locker zu bleiben. Dazwischen liegen immer zwei ruhige Tage.',
  'lesson.how-often.by-feel.title': 'Der Körper bestimmt',
  'lesson.how-often.by-feel.text':
    'Dreimal gut und kein Rückschlag: etwas mehr. Danach schlechter: etwas weniger. Länger als einen Tag schlechter: erst ärztlicher Rat. Zu viel, zu früh kann die Heilung bremsen.',

  'lesson.expectations.title': 'Was Sie erwarten können',
  'lesson.expectations.realistic.title': 'Ein klarer Blick',
  'lesson.expectations.realistic.text':
    'Es ist gut zu wissen, was Sie erwarten können. Vielleicht werden die Schmerzen weniger, und die Bewegung wird leichter. Es ist kein Wunder und keine Heilung: Besser werden nur die verspannten Muskeln, die zu einem Bandscheibenvorfall dazukommen. Eine Sitzung ändert wenig. Gute und schlechte Tage kommen. Gehen Sie es langsam an. Mit klarem Blick hält die Hoffnung länger.',
  'lesson.expectations.time.title': 'Die Zeit heilt',
  'lesson.expectations.time.text':
    'Der Ring und die Vorwölbung ändern sich mit Zeit und Ruhe, und nicht von Hand. Die meisten Bandscheiben werden mit einfacher Behandlung besser, jede in ihrem Tempo. Es kann eine Weile schlechter sein, bevor es besser wird. Was Massage bewirkt, wächst über Wochen oder Monate. Bringen drei Sitzungen keine Erleichterung, fragen Sie eine Fachperson.',
  'lesson.expectations.afterwards.title': 'Der Tag danach',
  'lesson.expectations.afterwards.text':
    'Es ist üblich, ein bis zwei Tage lang empfindlich zu sein, genau dort, wo die Hände waren. Wird der alte Schmerz stärker oder wandert er weiter nach außen, ist es etwas anderes. Trinken Sie Wasser, ruhen Sie sich aus, und lassen Sie schwere Arbeit für einen anderen Tag.',

  'lesson.home-tips.title': 'Tipps für zu Hause',
  'lesson.home-tips.far-first.title': 'Weit weg von der Bandscheibe',
  'lesson.home-tips.far-first.text':
    'Eine Fachperson ist besser, aber manche Stellen können Sie selbst übernehmen. Wählen Sie Hände, Arme, Füße und Beine: Sie liegen weit weg von der Bandscheibe. Sanfte Kreise auf den Schultern können später gut sein. Auch im Nacken, sobald Sie wissen, dass Ihr Bandscheibenvorfall nicht dort ist. Bleiben Sie weg von der Wirbelsäule selbst.',
  'lesson.home-tips.flow.title': 'Lassen Sie es fließen',
  'lesson.home-tips.flow.text':
    'Kneten Sie leicht, in einem Fluss. Nicht bohren. Atmen Sie ruhig, und achten Sie auf Ihren Körper. Wenn ein Arm oder ein Bein kribbelt oder taub wird, stoppen Sie sofort.',
  'lesson.home-tips.tools.title': 'Ball, Rolle, Stab',
  'lesson.home-tips.tools.text':
    'Ein Tennisball kann unter der Fußsohle rollen oder zwischen einer Wand und dem Schulterblatt liegen. Manche Menschen nehmen dort eine Rolle. Beides gehört nicht an den unteren Rücken oder den Nacken. Massagestäbe und Massagekissen drücken fester, als man merkt. Wenn Sie eines haben, stellen Sie es selbst schwach ein. Die Pläne hier nutzen nur Hand und Ball.',
  'lesson.home-tips.afterwards.title': 'Wenn es vorbei ist',
  'lesson.home-tips.afterwards.text':
    'Trinken Sie etwas Wasser. Eine warme Auflage oder ein kühlendes Gel kann guttun. Lassen Sie das Gel weg, wenn Ihre Haut Cremes nicht verträgt. Legen Sie beides nie auf eine taube Stelle: Eine Verbrennung würden Sie nicht spüren.',

  'lesson.other-treatments.title': 'Andere Behandlungen',
  'lesson.other-treatments.one-of-many.title': 'Eine von vielen',
  'lesson.other-treatments.one-of-many.text':
    'Massage ist ein Teil eines Plans. Oft werden mehrere sanfte Wege zusammen genutzt, ohne Operation. Übungen gehören dazu: Eine Leitlinie aus Großbritannien sagt, dass Hände allein nicht genügen. Wir nennen, was es gibt. Was zu Ihnen passt, wählen Sie mit Ihrem Arzt oder Ihrer Ärztin.',
  'lesson.other-treatments.moving.title': 'Wege der Bewegung',
  'lesson.other-treatments.moving.text':
    'Physiotherapie: Übungen, die den Rumpf stark und stabil machen. Yoga: sanfte Bewegungen und Achten auf den Körper. Fragen Sie, welche Ihre Bandscheibe erlaubt. Auch Essen kann dazugehören: Weniger Gewicht ist weniger Last für eine Bandscheibe.',
  'lesson.other-treatments.comfort.title': 'Wege, Schmerz zu lindern',
  'lesson.other-treatments.comfort.text':
    'Kälte und Wärme im Wechsel, wo es schmerzt. TENS: ein schwacher Strom, der Schmerz dämpft. Medikamente, die einen entzündeten Nerv beruhigen, nach ärztlicher Anweisung.',
  'lesson.other-treatments.by-others.title': 'In anderen Händen',
  'lesson.other-treatments.by-others.text':
    'Manche Menschen gehen in die Chiropraktik, wo die Wirbelsäule von Hand eingerenkt wird. Manche probieren Akupunktur, die feine Nadeln nutzt. Streckbehandlung ist ein Zug, der einen Nerv entlastet. Wir raten zu nichts davon, und keine Hand sollte Ihre Wirbelsäule mit Kraft bewegen. Holen Sie zuerst ärztlichen Rat.',

  'lesson.finding-a-therapist.title': 'Eine gute Therapie finden',
  'lesson.finding-a-therapist.who.title': 'Wer sich mit Bandscheiben auskennt',
  'lesson.finding-a-therapist.who.text':
    'Suchen Sie jemanden, der sich mit Bandscheiben gut auskennt. Ihre Arztpraxis kann sagen, wo es Massage gibt, und stimmt zuerst zu. Achten Sie auf eine Zulassung und auf eine orthopädische oder neuromuskuläre Ausbildung. Bandscheiben sollten zu dem gehören, was dort behandelt wird.',
  'lesson.finding-a-therapist.ask.title': 'Was Sie fragen können',
  'lesson.finding-a-therapist.ask.text':
    'Erst kennenlernen, dann buchen. Fragen Sie, was die Person gelernt hat, wie lange sie es macht und wie sie arbeitet. Fragen Sie, ob sie versichert ist. Sehen Sie nach, was andere Menschen mit Bandscheibenvorfall geschrieben haben.',
  'lesson.finding-a-therapist.leave.title': 'Wann Sie gehen',
  'lesson.finding-a-therapist.leave.text':
    'Gehen Sie, wenn jemand Ihre Wirbelsäule mit Kraft bewegen will. Die Wahl eilt nicht. Hände, denen Sie vertrauen, sind die Zeit wert.',

  'lesson.when-to-seek-care.title': 'Wann Sie Hilfe brauchen',
  'lesson.when-to-seek-care.emergency.title': 'Jetzt Hilfe',
  'lesson.when-to-seek-care.emergency.text':
    'Manche Zeichen brauchen sofort Hilfe, in einer Notaufnahme. Sie können Urin oder Stuhl nicht halten, oder Sie spüren nicht, wann Sie müssen. Gesäß oder Innenseiten der Oberschenkel sind taub. Ein Arm oder ein Bein ist schwach, und das ist neu oder wird schlimmer. Sie gehen unsicher oder verlieren das Gleichgewicht. Fahren Sie nicht selbst.',
  'lesson.when-to-seek-care.doctor.title': 'Erst ärztlicher Rat',
  'lesson.when-to-seek-care.doctor.text':
    'Nervenbeschwerden, die stark sind oder zunehmen, gehören bald in ärztliche Hände. Wird es plötzlich schlimmer, lassen Sie es neu untersuchen. Achten Sie vor jeder Sitzung auf Warnzeichen. Sie werden jedes Mal danach gefragt.',
  'lesson.when-to-seek-care.no-delay.title': 'Warum es nicht warten kann',
  'lesson.when-to-seek-care.no-delay.text':
    'Warnzeichen können nicht warten. Nur eine schnelle Untersuchung zeigt, wie dringend es ist. Es ist selten, aber ein Nerv kann beschädigt bleiben, wenn ihn niemand behandelt. Bleibt ein Nerv stark eingeklemmt, kann eine Operation nötig sein. Das kann keine Massage.',

  'source.nice-ng59': 'Die britische Leitlinie zu Schmerzen im unteren Rücken (NICE NG59)',
} as const satisfies Record<LessonKey | Exclude<LessonSourceKey, SourceKey>, string>
