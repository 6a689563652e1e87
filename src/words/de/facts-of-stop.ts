import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfStop as table } from '#practice/facts-of-stop.ts'

/** German words: questions about stopping, and what comes after a stop. */
export const factsOfStop = {
  'tingling-thumb': {
    asks: 'Sie reiben Ihren Unterarm. Der Daumen fängt an zu kribbeln. Was tun Sie?',
    answers: {
      'go-on': 'Kribbeln ist ein Nerv, der Sie bittet zu stoppen. Es ist kein Zeichen, dass sich etwas löst.',
      stop: 'Ja. Kribbeln heißt Stopp, sofort. Worte dafür finden Sie später.',
      pause: 'Eine Pause ist für die Türklingel. Ein Gefühl wie dieses heißt Stopp.',
    },
  },
  dizzy: {
    asks: 'Mitten an einer Stelle wird Ihnen schwindlig. Was tun Sie?',
    answers: {
      stop: 'Ja. Erst stoppen. Dann bequem hinsetzen oder hinlegen.',
      'go-on': 'Lassen Sie es sein. Schwindel heißt, dass der Körper für jetzt genug hat.',
      pause: 'Schwindel ist mehr als eine Pause. Stoppen Sie, und nehmen Sie eine bequeme Haltung ein.',
    },
  },
  'foot-goes-numb': {
    asks: 'Ein Ball rollt unter Ihrem Fuß. Der Fuß fängt an, taub zu werden. Was tun Sie?',
    answers: {
      pause: 'Taub heißt Stopp. Wenn Sie später weitermachen, könnten Sie einen Schaden nicht spüren.',
      'go-on': 'Bitte nicht. Wo Sie weniger spüren, merken Sie nicht, was zu viel ist.',
      stop: 'Ja. Taub heißt Stopp, ganz gleich wo.',
    },
  },
  doorbell: {
    asks: 'Es klingelt an der Tür, während Ihre Hände arbeiten. Es geht Ihnen gut. Was tun Sie?',
    answers: {
      'go-on': 'Mit halbem Kopf sind Sie jetzt an der Tür. Drücken Sie Pause, und nehmen Sie sich Zeit.',
      pause: 'Ja. Eine Pause kostet nichts. Die Sitzung wartet, bis Sie weitermachen.',
      emergency: 'Mit Ihnen ist alles gut, darum genügt eine Pause.',
    },
  },
  'no-are-you-sure': {
    asks: 'Sie drücken Stopp. Was geschieht?',
    answers: {
      'asks-first': ['Es fragt, ob ich sicher bin', 'Niemand fragt. Eine Frage würde nur Zeit kosten.'],
      'ends-the-place': ['Es endet nach dieser Stelle', 'Es wartet nicht, bis die Stelle zu Ende ist.'],
      'all-at-once': ['Alles stoppt auf einmal', 'Ja. Stimme, Ton und Uhr stoppen im selben Moment.'],
    },
  },
  'in-doubt': {
    asks: 'Etwas fühlt sich seltsam an, und Sie wissen nicht, was. Was ist am besten?',
    answers: {
      'wait-and-see': ['Abwarten', 'Sie brauchen keinen Beweis. Im Zweifel zu stoppen ist immer richtig.'],
      'stop-now': ['Jetzt stoppen', 'Ja. Sie dürfen ohne Grund stoppen. Worte können später kommen.'],
      'look-it-up': ['Erst nachlesen', 'Erst stoppen, dann nachlesen. Ihr Körper geht vor.'],
    },
  },
  'gone-again': {
    asks: 'Sie haben wegen Kribbeln gestoppt. Zwei Minuten später ist es weg. Was ist mit der Sitzung?',
    answers: {
      'take-it-up': [
        'Sie wieder aufnehmen',
        'Eine gestoppte Sitzung bleibt gestoppt. Schaden entsteht, wenn man nach einer Warnung weitermacht.',
      ],
      'stays-stopped': ['Sie bleibt gestoppt', 'Ja. Das Zeichen hatte einen Grund, auch wenn es kurz war.'],
      'only-softer': [
        'Weiter, nur sanfter',
        'Sanfter ist nett gemeint, aber nicht heute. Eine gestoppte Sitzung bleibt gestoppt.',
      ],
    },
  },
  'new-one-at-once': {
    asks: 'Sie haben vor einer Stunde gestoppt, und es geht Ihnen gut. Darf eine neue Sitzung beginnen?',
    answers: {
      'go-on': 'Nicht so bald. Nach einem Stopp bekommt der Körper zwei ruhige Tage.',
      wait: 'Ja, warten Sie. Erst zwei ruhige Tage. Der Stopp war richtig, und Ruhe gehört dazu.',
      emergency: 'Wenn alles gut ist, braucht es keine Hilfe. Nur zwei ruhige Tage.',
    },
  },
  'words-come-later': {
    asks: 'Sie spüren ein Warnzeichen. Was kommt zuerst?',
    answers: {
      'find-the-word': ['Das richtige Wort dafür finden', 'Das Wort kann warten. Die Hände nicht.'],
      'stop-first': ['Stoppen', 'Ja. Einmal drücken stoppt. Was es war, werden Sie danach gefragt.'],
      'ask-someone': ['Jemanden fragen', 'Erst stoppen. Dann können Sie fragen, wen Sie mögen.'],
    },
  },
  'just-tired': {
    asks: 'Nichts tut weh. Sie sind nur müde und möchten früher aufhören. Welcher Knopf?',
    answers: {
      'end-here': ['Hier beenden', 'Ja. Das ist der ruhige Weg hinaus. Daraus folgt nichts.'],
      stop: ['Stopp', 'Stopp geht auch, ist aber für Warnzeichen gemacht. Zwei Tage Ruhe würden folgen.'],
      'keep-going': ['Keiner, ich mache weiter', 'Das müssen Sie nie. „Hier beenden“ ist immer für Sie da.'],
    },
  },
  'stop-without-a-name': {
    asks: 'Sie haben gestoppt und nicht gesagt, warum. Wie wird das behandelt?',
    answers: {
      'no-rest-needed': ['Als wäre nichts gewesen', 'Es hatte einen Grund, auch ohne Namen. Darum folgt Ruhe.'],
      'like-tingling': ['Mit derselben Vorsicht wie Kribbeln', 'Ja. Was niemand weiß, wird mit Vorsicht behandelt.'],
      'never-again': [
        'Nie wieder eine Sitzung',
        'Gar nicht. Es wird behandelt wie Kribbeln: erst Ruhe, dann weitersehen.',
      ],
    },
  },
  'after-a-stop': {
    asks: 'Sie haben gestoppt. Was kommt als Nächstes?',
    answers: {
      'walk-it-off': [
        'Umhergehen, bis es vergeht',
        'Noch nicht. Erst soll sich der Körper in bequemer Haltung beruhigen.',
      ],
      'hands-off-and-ease': [
        'Hände weg, eine bequeme Haltung',
        'Ja. Erst entlasten. Die Fragen kommen danach, in Ruhe.',
      ],
      'rub-elsewhere': ['Eine andere Stelle reiben', 'Jetzt ruht der ganze Körper. Erst die Hände weg.'],
    },
  },
  'easy-position': {
    asks: 'Was davon entlastet Ihren Rücken?',
    answers: {
      'calves-on-chair': [
        'Auf dem Rücken, die Waden auf einem Stuhl',
        'Ja. Auch gut: auf der Seite mit einem Kissen, oder sitzen, weit hinten angelehnt.',
      ],
      'bent-forward': [
        'Nach vorn gebeugt, den Kopf auf den Knien',
        'Nach vorn beugen drückt auf die Bandscheiben. Legen Sie sich hin, die Waden hoch.',
      ],
      'on-the-belly': [
        'Auf dem Bauch, den Kopf gedreht',
        'Das biegt den Rücken und verdreht den Nacken. Besser sind die Waden auf einem Stuhl.',
      ],
    },
  },
  'asked-again': {
    asks: 'Nach einem Stopp ruhen Sie. Wann werden Sie wieder gefragt, wie es ist?',
    answers: {
      '1-minute': ['Nach einer Minute', 'Ein Nerv braucht etwas mehr Zeit. Es sind zehn Minuten.'],
      '10-minutes': ['Nach zehn Minuten', 'Ja. Dann können Sie sagen, ob es nachlässt, bleibt oder zunimmt.'],
      '600-minutes': ['Nach zehn Stunden', 'Das wäre spät. Nach zehn Minuten merken Sie, ob es nachlässt.'],
    },
  },
  'two-days-lock': {
    asks: 'Wie lange dauert die Ruhe nach einem Stopp mindestens?',
    answers: {
      '2-hours': ['Zwei Stunden', 'Ein gereizter Nerv braucht länger. Es sind zwei Tage.'],
      '48-hours': ['Zwei Tage', 'Ja. Und Kribbeln oder Taubheit muss wieder sein wie vorher.'],
      '720-hours': ['Einen Monat', 'Zwei Tage können genügen, wenn es sich wieder anfühlt wie vorher.'],
    },
  },
  'tingles-next-day': {
    asks: 'Sie haben wegen Kribbeln gestoppt. Es hielt länger als einen Tag an, dann ging es weg. Was braucht es jetzt?',
    answers: {
      wait: 'Warten war richtig, aber es klang zu langsam ab. Erst sollte ärztlich zugestimmt werden.',
      'go-on': 'Noch nicht. Es hielt länger als einen Tag an, darum gehört es in ärztliche Hände.',
      doctor: 'Ja. Was länger als einen Tag zum Abklingen braucht, gehört in ärztliche Hände, bevor Sie weitermachen.',
    },
  },
  'moves-down-the-leg': {
    asks: 'Sie haben gestoppt. Der Schmerz saß im Gesäß. Jetzt wandert er hinunter zum Fuß. Was jetzt?',
    answers: {
      doctor:
        'Ja. Schmerz, der von der Wirbelsäule weg wandert, ist ein schlechteres Zeichen. Holen Sie ärztlichen Rat.',
      'go-on': 'Die Sitzung ist vorbei. Schmerz, der von der Wirbelsäule weg wandert, gehört in ärztliche Hände.',
      rest: 'Ruhe ist gut, aber holen Sie ärztlichen Rat. Weg von der Wirbelsäule ist ein schlechteres Zeichen.',
    },
  },
  'moves-back-up': {
    asks: 'Der Schmerz verlässt den Fuß. Jetzt spüren Sie ihn nur noch nah am Rücken. Was sagt das?',
    answers: {
      'worse-sign': ['Es wird schlechter', 'Gute Nachricht: Zur Wirbelsäule hin ist die bessere Richtung.'],
      'better-sign': [
        'Es ist ein besseres Zeichen',
        'Ja. Schmerz, der sich zur Wirbelsäule zurückzieht, ist ein gutes Zeichen.',
      ],
      'no-sign': ['Gar nichts', 'Es sagt schon etwas. Zurück zur Wirbelsäule ist die bessere Richtung.'],
    },
  },
  'weak-after-a-stop': {
    asks: 'Sie haben gestoppt, weil sich Ihr Bein schwach anfühlte. Es ist immer noch schwach. Was jetzt?',
    answers: {
      rest: 'Ein Bein, das schwach bleibt, sollte nicht warten. Holen Sie jetzt Hilfe.',
      emergency: 'Ja. Neue Schwäche, die bleibt, ist ein Notfall. Lassen Sie sich fahren.',
      wait: 'Warten könnte Kraft kosten. Ein Bein, das schwach bleibt, braucht jetzt Hilfe.',
    },
  },
  'new-at-a-check-in': {
    asks: 'Zwischen zwei Stellen werden Sie gefragt: etwas neu oder stärker? Ihre Hand kribbelt ein klein wenig. Sie sagen …',
    answers: {
      'say-no': ['Nein, es ist so wenig', 'Wenig heißt früh, und früh ist der beste Moment, es zu sagen.'],
      'say-yes': ['Ja', 'Richtig. Ein kleines Zeichen, früh gesagt, hält Sie sicher.'],
      'wait-for-the-next': [
        'Nichts, ich warte auf das nächste Mal',
        'Sagen Sie es jetzt. Ein kleines Zeichen ist ein guter Moment zum Stoppen.',
      ],
    },
  },
  'nobody-answers': {
    asks: 'Sie werden gefragt, wie es Ihnen geht, und antworten nicht. Was tut die Sitzung?',
    answers: {
      'goes-on': ['Sie geht weiter', 'Ohne Ihre Antwort geht sie nie weiter.'],
      pauses: ['Sie macht Pause', 'Ja. Sie wartet, und nur Sie können sie weitergehen lassen.'],
      'rings-for-help': ['Sie ruft Hilfe', 'Sie kann niemanden rufen. Sie macht Pause und wartet auf Sie.'],
    },
  },
  'emergency-first': {
    asks: 'Die Notfallseite geht auf. Was tun Sie zuerst?',
    answers: {
      'read-about-it': ['Mehr über die Zeichen lesen', 'Lesen kann warten. Erst anrufen, dann ist Hilfe unterwegs.'],
      call: ['Hilfe rufen', 'Ja. Ein klarer Schritt. Auf der Seite steht ein Satz zum Vorlesen.'],
      'lie-down-and-wait': ['Hinlegen und warten', 'Erst anrufen. Dann hinlegen, bis Hilfe kommt.'],
    },
  },
  'days-later': {
    asks: 'Zwei Tage nach einer guten Sitzung werden die Innenseiten Ihrer Oberschenkel taub. Was jetzt?',
    answers: {
      wait: 'Ein ernstes Zeichen ist an jedem Tag ernst. Dieses braucht sofort Hilfe.',
      doctor: 'Ein Termin dauert zu lange. Taube Innenseiten der Oberschenkel sind an jedem Tag ein Notfall.',
      emergency: 'Ja. Es ist gleich, wann es kommt. Holen Sie sofort Hilfe.',
    },
  },
  'keys-that-stop': {
    asks: 'Sie benutzen eine Tastatur. Welche Tasten stoppen die Sitzung sofort?',
    answers: {
      'esc-and-space': ['Esc und die Leertaste', 'Ja. Das sind die Tasten, die man im Schreck trifft.'],
      enter: ['Die Eingabetaste', 'Sie drückt den Knopf, der markiert ist. Esc und die Leertaste stoppen.'],
      letters: ['Jeder Buchstabe', 'Ein Buchstabe macht nur eine Pause. Esc und die Leertaste stoppen.'],
    },
  },
  'any-other-key': {
    asks: 'In einer Sitzung stößt Ihr Ellenbogen an ein paar Buchstabentasten. Was geschieht?',
    answers: {
      nothing: ['Nichts', 'Es geht auf Nummer sicher: Eine Taste, die es nicht kennt, macht eine Pause.'],
      'it-pauses': ['Es macht Pause', 'Ja. Eine Pause ist sicher, und Sie machen weiter, wann Sie mögen.'],
      'it-ends-for-good': ['Es endet ganz', 'Das tun nur Esc und die Leertaste. Andere Tasten machen eine Pause.'],
    },
  },
} as const satisfies FactWordsOf<typeof table>
