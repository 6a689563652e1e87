import type {
  BallKey,
  ChairLegKey,
  FeelKey,
  MassageMessageKey,
  MoveKey,
  PlaceKey,
  PositionKey,
  PressureKey,
  RoutineWordsKey,
  TechniqueKey,
  ToolKey,
} from '#massage/message-keys.ts'
import type { NoteKey } from '#massage/plan.ts'
import type { RoutineMessageKey } from '#massage/routine.ts'

const techniqueWords = {
  'technique.effleurage.name': 'Langsames Streichen',
  'technique.effleurage.how': 'Legen Sie die Hand flach auf. Lassen Sie sie am Muskel entlanggleiten, hin und zurück.',
  'technique.circles.name': 'Sanfte Kreise',
  'technique.circles.how': 'Zeichnen Sie kleine, langsame Kreise. Die Haut bewegt sich mit den Fingern.',
  'technique.petrissage.name': 'Leichtes Kneten',
  'technique.petrissage.how': 'Nehmen Sie den Muskel weich in die Hand, dann lassen Sie ihn los. Nicht kneifen.',
  'technique.compression.name': 'Sanftes Halten',
  'technique.compression.how': 'Sinken Sie langsam ein, bleiben Sie einen Atemzug, und lösen Sie ebenso langsam.',
  'technique.ball-roll.name': 'Rollen auf dem Ball',
  'technique.ball-roll.how': 'Lassen Sie den Ball langsam unter sich rollen. Nur leicht aufliegen, nicht drücken.',
  'technique.breathing.name': 'Ruhiges Atmen',
  'technique.breathing.how': 'Lassen Sie den Atem in seinem Tempo kommen und gehen. Die Hände ruhen.',
} as const satisfies Record<TechniqueKey, string>

const positionWords = {
  'position.chair.name': 'Auf einem Stuhl sitzen',
  'position.chair.setup':
    'Setzen Sie sich weit nach hinten. Der Stuhl hält Rücken und Kopf. Die Füße stehen flach am Boden, bis an einer Stelle ein Bein hoch soll.',
  'position.standing.name': 'An einer Wand stehen',
  'position.standing.setup':
    'Lehnen Sie Rücken und Kopf leicht an eine Wand. Die Füße stehen etwas davor, die Knie sind weich.',
  'position.half-lying.name': 'Halb liegen',
  'position.half-lying.setup':
    'Lehnen Sie sich auf Kissen zurück, bis hinauf zum Kopf. Legen Sie ein Bein hoch auf ein festes Polster. So müssen Sie sich nicht beugen.',
  'position.side-lying.name': 'Auf der Seite liegen',
  'position.side-lying.setup': 'Ein Kissen unter dem Kopf, eines zwischen den Knien, der Rücken lang und gerade.',
  'position.calves-on-chair.name': 'Liegen, die Waden auf einem Stuhl',
  'position.calves-on-chair.setup':
    'Legen Sie sich auf den Rücken, die Unterschenkel auf der Sitzfläche, ein dünnes Kissen unter dem Kopf.',
} as const satisfies Record<PositionKey, string>

const placeWords = {
  'place.palm.where':
    'Die weichen Teile der Handfläche, vom Daumenballen bis zum Ansatz der Finger. Vor dem Handgelenk ist Schluss.',
  'place.palm.how': 'Lassen Sie die Hand offen und schwer liegen. Der Daumen der anderen Hand kreist.',
  'place.hand-back.where':
    'Die weichen Rinnen zwischen den Knochen, von den Fingerknöcheln bis kurz vor das Handgelenk.',
  'place.hand-back.how': 'Lassen Sie die Hand ruhen, Handfläche nach unten. Die andere streicht flach darüber.',
  'place.forearm.where':
    'Der Muskel zwischen Handgelenk und Ellenbogen. Lassen Sie am Handgelenk eine Handbreit frei und am Ellenbogen zwei Finger.',
  'place.forearm.how': 'Lassen Sie den Arm ruhen. Streichen Sie außen hinauf, und kommen Sie federleicht zurück.',
  'place.upper-arm.where': 'Vorn und außen am Oberarm. Bleiben Sie weg von der Achselhöhle und der Ellenbeuge.',
  'place.upper-arm.how':
    'Lassen Sie den Arm hängen oder ruhen. Die andere Hand kommt auf Brusthöhe herüber, ohne sich zu strecken.',
  'place.shoulder-top.where': 'Der Muskel zwischen dem Hals und der Schulterspitze. Bleiben Sie weg von der Kehle.',
  'place.shoulder-top.how':
    'Der Ellenbogen des arbeitenden Arms bleibt nah am Körper. Lassen Sie die Schulter sinken, Blick geradeaus.',
  'place.neck-back.where':
    'Der Muskelstrang neben den Knochen im Nacken. Nie die Knochen, nie die Seite, nie vorn am Hals.',
  'place.neck-back.how':
    'Lassen Sie den Kopf angelehnt, das Gesicht nach vorn. Flache Finger gleiten abwärts, ohne Drehen.',
  'place.shoulder-blade.where':
    'Der Muskel über dem flachen Knochen hinter der Schulter. Gut eine Handbreit von der Wirbelsäule entfernt.',
  'place.shoulder-blade.how':
    'Der Ball liegt zwischen Ihnen und der Wand. Lehnen Sie sich nur so weit an, dass er dort bleibt.',
  'place.sole.where': 'Die Unterseite des Fußes, von der Ferse bis zum Fußballen.',
  'place.sole.how':
    'Lehnen Sie sich zurück. Der Fuß ruht mit seinem Gewicht auf dem Ball. Rollen Sie langsam, von der Ferse zu den Zehen.',
  'place.foot-top.where': 'Die Oberseite des Fußes, vom Knöchel bis zu den Zehen.',
  'place.foot-top.how':
    'Legen Sie den Fuß quer auf einen niedrigen Hocker. Müssten Sie sich dafür beugen, lassen Sie ihn heute weg.',
  'place.calf.where': 'Der weiche Muskel hinten am Unterschenkel. Bleiben Sie ein gutes Stück unter dem Knie.',
  'place.calf.how': 'Lassen Sie das Bein oben auf dem Polster. Die Hand streicht nur, zum Knie hin, und knetet nie.',
  'place.shin.where': 'Der Muskel außen neben dem Schienbein, nicht der Knochen.',
  'place.shin.how':
    'Lassen Sie das Bein oben auf dem Polster. Streichen Sie nur so weit, wie Ihr Arm mit angelehntem Rücken reicht.',
  'place.thigh.where': 'Die Mitte des Oberschenkels, vorn und außen. Lassen Sie die Innenseite und die Leiste in Ruhe.',
  'place.thigh.how':
    'Streichen Sie nur dort, wo Ihre Hand von selbst hinfällt. Sie brauchen nicht bis zum Knie zu reichen.',
  'place.hip.where':
    'Der dicke Muskel seitlich am Gesäß, neben dem Hüftknochen. Nicht das Steißbein, nicht der untere Rücken.',
  'place.hip.how':
    'Stehen Sie mit dieser Seite zur Wand, den Ball zwischen Hüfte und Wand. Bleiben Sie aufrecht, und lehnen Sie sich nur wenig an.',
} as const satisfies Record<PlaceKey, string>

const chairLegWords = {
  'place.foot-top.how.chair':
    'Ein Fuß bleibt flach am Boden. Legen Sie diesen quer auf einen niedrigen Hocker. Müssten Sie sich dafür beugen, lassen Sie ihn weg.',
  'place.calf.how.chair':
    'Ein Fuß bleibt flach am Boden. Legen Sie dieses Bein auf ein Polster auf einem zweiten Sitz. Die Hand streicht nur, zum Knie hin, und knetet nie.',
  'place.shin.how.chair':
    'Ein Fuß bleibt flach am Boden. Legen Sie dieses Bein auf ein Polster auf einem zweiten Sitz. Streichen Sie nur so weit, wie Ihr Arm reicht.',
} as const satisfies Record<ChairLegKey, string>

const toolWords = {
  'tool.hand.name': 'Ihre Hand',
  'tool.hand.how': 'Warm, locker, ohne Ringe.',
  'tool.ball.name': 'Ein Ball',
  'tool.ball.how': 'Ein Tennisball in einer Socke, damit er bleibt, wo Sie ihn hinlegen.',
} as const satisfies Record<ToolKey, string>

const pressureWords = {
  'pressure.1': 'So leicht, wie man ein Laken glättet',
  'pressure.2': 'So leicht, wie man einen reifen Pfirsich prüft',
  'pressure.3': 'So fest wie ein ruhiger Händedruck, nicht mehr',
} as const satisfies Record<PressureKey, string>

const moveWords = {
  'move.chair.standing':
    'Rutschen Sie auf dem Sitz nach vorn. Stützen Sie sich auf die Armlehnen, und kommen Sie langsam hoch. Warten Sie, bis Sie sicher stehen.',
  'move.chair.half-lying':
    'Stehen Sie langsam auf, und setzen Sie sich auf die Bettkante. Lehnen Sie sich auf die Kissen, und heben Sie die Beine einzeln hoch.',
  'move.chair.side-lying':
    'Stehen Sie langsam auf, und setzen Sie sich auf die Bettkante. Legen Sie sich dann in einem Stück auf die Seite.',
  'move.chair.calves-on-chair':
    'Gehen Sie über die Knie und die Seite hinunter. Drehen Sie sich dann in einem Stück auf den Rücken. Heben Sie die Waden auf die Sitzfläche.',
  'move.standing.chair':
    'Spüren Sie den Stuhl hinter den Beinen. Setzen Sie sich langsam, und rutschen Sie weit nach hinten.',
  'move.standing.half-lying':
    'Setzen Sie sich auf die Bettkante. Lehnen Sie sich auf die Kissen, und heben Sie die Beine einzeln hoch.',
  'move.standing.side-lying': 'Setzen Sie sich auf die Bettkante. Legen Sie sich dann in einem Stück auf die Seite.',
  'move.standing.calves-on-chair':
    'Halten Sie sich am Stuhl fest, und gehen Sie über die Knie und die Seite hinunter. Drehen Sie sich dann in einem Stück auf den Rücken.',
  'move.half-lying.chair':
    'Lassen Sie die Beine einzeln hinunter. Sitzen Sie einen Moment. Stehen Sie langsam auf, und wechseln Sie zum Stuhl.',
  'move.half-lying.standing':
    'Lassen Sie die Beine einzeln hinunter. Sitzen Sie einen Moment, dann stehen Sie langsam auf.',
  'move.half-lying.side-lying':
    'Beugen Sie die Knie, und drehen Sie sich in einem Stück auf die Seite. Legen Sie ein Kissen zwischen die Knie.',
  'move.half-lying.calves-on-chair':
    'Nehmen Sie sich Zeit. Setzen Sie sich über die Seite auf. Legen Sie sich dann auf den Rücken, die Waden auf die Sitzfläche.',
  'move.side-lying.chair':
    'Lassen Sie die Beine hinunter, und drücken Sie sich mit den Armen hoch. Sitzen Sie einen Moment, dann wechseln Sie zum Stuhl.',
  'move.side-lying.standing':
    'Lassen Sie die Beine hinunter, und drücken Sie sich mit den Armen hoch. Sitzen Sie einen Moment, dann stehen Sie langsam auf.',
  'move.side-lying.half-lying': 'Drehen Sie sich in einem Stück auf den Rücken, und lehnen Sie sich auf die Kissen.',
  'move.side-lying.calves-on-chair':
    'Drehen Sie sich in einem Stück auf den Rücken. Heben Sie dann die Waden auf die Sitzfläche, eine nach der anderen.',
  'move.calves-on-chair.chair':
    'Nehmen Sie die Waden herunter, und drehen Sie sich auf die Seite. Drücken Sie sich mit den Armen hoch. Setzen Sie sich dann auf den Stuhl.',
  'move.calves-on-chair.standing':
    'Nehmen Sie die Waden herunter, und drehen Sie sich auf die Seite. Drücken Sie sich mit den Armen hoch. Stehen Sie langsam auf.',
  'move.calves-on-chair.half-lying':
    'Nehmen Sie die Waden herunter, drehen Sie sich auf die Seite, und wechseln Sie zu den Kissen.',
  'move.calves-on-chair.side-lying': 'Nehmen Sie die Waden herunter, und drehen Sie sich in einem Stück auf die Seite.',
} as const satisfies Record<MoveKey, string>

const ballWords = {
  'ball.fetch':
    'Der Ball in seiner Socke liegt neben Ihnen bereit. Bringen Sie ihn an seinen Platz, ohne sich zu beugen.',
  'ball.put-away': 'Schieben Sie den Ball aus dem Weg, damit niemand darauftritt.',
} as const satisfies Record<BallKey, string>

const noteWords = {
  'note.working-elbow': 'Stützen Sie den Ellenbogen der arbeitenden Hand auf ein Kissen.',
  'note.let-shoulder-drop': 'Lassen Sie die Schulter sinken, weg vom Ohr.',
  'note.head-still': 'Der Kopf bleibt, wo er ist, gestützt und nach vorn gerichtet.',
  'note.ball-in-sock': 'Die Socke hält den Ball, damit er nicht wegrollt.',
  'note.no-bending': 'Der Rücken bleibt, wo er ist. Arbeiten Sie nur dort, wo Ihre Hand hinfällt.',
  'note.towards-heart': 'Streichen Sie zum Ellenbogen hin mit etwas mehr Gewicht, und ganz ohne zurück.',
  'note.stay-on-muscle': 'Bleiben Sie auf dem weichen Muskel, nicht auf Knochen und nicht in der Achselhöhle.',
  'note.leg-on-cushion': 'Das Bein liegt hoch, damit Sie sich nie zu ihm hinunterbeugen.',
} as const satisfies Record<NoteKey, string>

const routineWords = {
  'routine.first-weeks.name': 'Die ersten Wochen',
  'routine.first-weeks.purpose': 'Ruhe für Hände, Arme und Beine, solange die Bandscheibe geschont werden muss.',
  'routine.steady-healing.name': 'Während der Heilung',
  'routine.steady-healing.purpose': 'Von allem, was jetzt sicher ist, ein wenig, mit Pausen zum Aufstehen und Bewegen.',
  'routine.long-run.name': 'Auf Dauer',
  'routine.long-run.purpose': 'Hält Schultern, Hüften und Beine locker, wenn die Bandscheibe eine Weile ruhig ist.',
  'routine.far-areas.name': 'Weit weg vom Rücken',
  'routine.far-areas.purpose': 'Nur Hände, Arme, Beine und Füße: die sanfteste Art, den ganzen Körper zu entspannen.',
  'routine.neck-and-shoulders.name': 'Nacken und Schultern',
  'routine.neck-and-shoulders.purpose': 'Für Schultern, die zu den Ohren wandern, wenn Hände und Arme schon warm sind.',
  'routine.hands-and-feet.name': 'Hände und Füße',
  'routine.hands-and-feet.purpose': 'Kurz und einfach, und meist im Sitzen.',
} as const satisfies Record<RoutineWordsKey, string>

const refusedWords = {
  'routine.refused.not-json': 'Diese Datei lässt sich nicht lesen. Sie ist kein Ablauf.',
  'routine.refused.unknown-key': 'Dieser Eintrag ist nicht bekannt, also weiß niemand, was er bewirken würde.',
  'routine.refused.missing-key': 'Hier fehlt etwas.',
  'routine.refused.wrong-kind': 'Ein solcher Wert gehört hier nicht hin.',
  'routine.refused.wrong-version': 'Dieser Ablauf ist für eine andere Version geschrieben.',
  'routine.refused.id': 'Die Kennung darf nur kleine Buchstaben, Ziffern und einzelne Bindestriche haben.',
  'routine.refused.words-key': 'Das ist kein Name für einen Text des Ablaufs.',
  'routine.refused.stage': 'Ein Ablauf muss sagen, für welche Phasen der Heilung er ist.',
  'routine.refused.stage-area': 'In der ersten Phase werden nur Stellen weit weg vom Rücken berührt.',
  'routine.refused.twice': 'Diese Stelle kommt zweimal vor, das wäre zu lang.',
  'routine.refused.no-places': 'In diesem Ablauf ist keine Stelle.',
  'routine.refused.too-many-places': 'In diesem Ablauf sind zu viele Stellen.',
  'routine.refused.breathing-length': 'Das ruhige Atmen ist zu kurz, zu lang oder nicht in Schritten von 5 Sekunden.',
  'routine.refused.region-unknown': 'Niemand kennt diese Stelle, darum wird sie nicht berührt.',
  'routine.refused.region-never': 'Diese Stelle wird nie massiert, bei niemandem.',
  'routine.refused.region-limit': 'Diese Stelle erlaubt weniger als das.',
  'routine.refused.technique': 'Diese Technik kommt in keiner Sitzung zu Hause vor.',
  'routine.refused.technique-forced': 'Dehnen, Verdrehen, Schütteln und Gewalt gehören nie zu einer Sitzung.',
  'routine.refused.tool': 'Nur eine Hand oder ein Ball wird benutzt.',
  'routine.refused.tool-place': 'Ein Ball ist nur für Fußsohlen, Schulterblätter und Hüften da.',
  'routine.refused.tool-technique': 'Mit diesem Hilfsmittel geht diese Technik nicht.',
  'routine.refused.hand': 'Es ist nicht klar, welche Hand hier arbeitet.',
  'routine.refused.hand-out-of-reach': 'Diese Hand kommt an diese Stelle nicht heran.',
  'routine.refused.position': 'Das ist keine Haltung, die Rücken und Nacken stützt.',
  'routine.refused.position-out-of-reach':
    'In dieser Haltung ist die Stelle ohne Beugen oder Verdrehen nicht zu erreichen.',
  'routine.refused.pressure': 'Der Druck muss 1, 2 oder 3 von 10 sein. Mehr gibt es nicht.',
  'routine.refused.seconds': 'Jede Seite bekommt zwischen 60 und 120 Sekunden.',
  'routine.refused.seconds-half': 'Eine neue Stelle beginnt mit der Hälfte dieser Zeit, und die Hälfte wäre zu kurz.',
  'routine.refused.seconds-step': 'Die Zeit für jede Seite muss in Schritten von 10 Sekunden angegeben sein.',
  'routine.refused.rank': 'Der Rang muss eine ganze Zahl von 1 bis 9 sein.',
  'routine.refused.note': 'Dieser Hinweis ist nicht bekannt.',
  'routine.refused.start-far': 'Ein Ablauf beginnt mit Händen, Armen, Beinen oder Füßen.',
  'routine.refused.end-calm': 'Ein Ablauf endet ruhig: mit Streichen, Kreisen oder sanftem Halten.',
} as const satisfies Record<RoutineMessageKey, string>

const feelWords = {
  'feel.normal': 'Ein Muskel, der loslässt',
  'feel.normal.how':
    'Ein dumpfes, warmes Ziehen genau unter Ihrer Hand. Es wird weicher, während Sie bleiben, und ist weg, wenn Sie die Hand abheben.',
  'feel.warning': 'Ein Warnzeichen',
  'feel.warning.how':
    'Kribbeln, Taubheit, Brennen oder ein stechender Schmerz. Es kann anderswo auftauchen, in einen Arm oder ein Bein hinabziehen oder bleiben, nachdem Sie die Hand abgehoben haben.',
  'feel.then': 'Bei einem Warnzeichen stoppen Sie sofort. Es wegzuatmen ist hier nicht die Lösung.',
} as const satisfies Record<FeelKey, string>

/** German words: techniques, positions, places, moves and routines. */
export const massage = {
  ...techniqueWords,
  ...positionWords,
  ...placeWords,
  ...chairLegWords,
  ...toolWords,
  ...pressureWords,
  ...moveWords,
  ...ballWords,
  ...noteWords,
  ...routineWords,
  ...refusedWords,
  ...feelWords,
} as const satisfies Record<MassageMessageKey, string>
