import type { QuestionKey } from '#safety/question-table.ts'

/** German words: the safety questions, their help and their options. */
export const questions = {
  // The session before
  'question.recent-session.title': 'Wann war Ihre letzte Sitzung mit Selbstmassage?',
  'question.recent-session.help':
    'Dieses Gerät hat keine verlässlichen Notizen, darum fragen wir. Nur Sitzungen der letzten 30 Tage zählen. Ein ungefährer Tag genügt.',
  'question.recent-session.option.none': 'Keine in den letzten 30 Tagen',
  'question.recent-session.option.not-sure': 'Ich bin nicht sicher',

  'question.recent-stop.title': 'Haben Sie in letzter Zeit eine Sitzung wegen einer Beschwerde gestoppt?',
  'question.recent-stop.help':
    'Kribbeln, Taubheit, Schmerz, Schwäche, Schwindel oder etwas, das sich falsch anfühlte. Wenn ja, an welchem Tag?',
  'question.recent-stop.option.none': 'Nein, habe ich nicht',
  'question.recent-stop.option.not-sure': 'Ich bin nicht sicher',

  'question.follow-up.title': 'Wie war es seit Ihrer letzten Sitzung?',
  'question.follow-up.help':
    'Empfindlich heißt: nur dort, wo Sie berührt wurden. Das ist bis zu zwei Tage lang üblich. Schlechter heißt: mehr von Ihren gewohnten Schmerzen.',
  'question.follow-up.option.better': 'Besser als vorher',
  'question.follow-up.option.same': 'Etwa gleich',
  'question.follow-up.option.sore': 'Empfindlich, wo ich berührt wurde, sonst nichts',
  'question.follow-up.option.worse':
    'Schlechter: Meine gewohnten Schmerzen waren stärker oder gingen weiter nach außen',
  'question.follow-up.option.not-sure': 'Ich bin nicht sicher',

  'question.worse-over-a-day.title': 'War es länger als einen Tag schlechter?',
  'question.worse-over-a-day.help':
    'Zählen Sie ab dem Moment, in dem es schlechter wurde. War das in der Sitzung oder gleich danach, und ist es immer noch so, dann ist die Antwort Ja.',
  'question.worse-over-a-day.option.no': 'Nein, es hat sich innerhalb eines Tages beruhigt',
  'question.worse-over-a-day.option.yes': 'Ja, länger als einen Tag',
  'question.worse-over-a-day.option.not-yet': 'Es ist noch schlechter, aber noch keinen ganzen Tag lang',
  'question.worse-over-a-day.option.not-sure': 'Ich bin nicht sicher',

  'question.stop-settled.title': 'Ist alles wieder so wie vor jener Sitzung?',
  'question.stop-settled.help':
    'Denken Sie an die Sitzung, die Sie gestoppt haben, und an Kribbeln, Taubheit oder was Sie stoppen ließ.',
  'question.stop-settled.option.yes': 'Ja, wieder wie vorher',
  'question.stop-settled.option.no': 'Nein, noch nicht',
  'question.stop-settled.option.not-sure': 'Ich bin nicht sicher',

  'question.stop-over-a-day.title': 'Hat es nach dem Stopp länger als einen Tag angehalten?',
  'question.stop-over-a-day.help': 'Das Kribbeln, die Taubheit oder was Sie stoppen ließ.',
  'question.stop-over-a-day.option.no': 'Nein, es war innerhalb eines Tages weg',
  'question.stop-over-a-day.option.yes': 'Ja, länger als einen Tag',
  'question.stop-over-a-day.option.not-sure': 'Ich bin nicht sicher',

  'question.agreed-since.title': 'Hat ein Arzt oder eine Ärztin seitdem zugestimmt, dass Sie weitermachen dürfen?',
  'question.agreed-since.help':
    'Nach dem, was bei Ihrer letzten Sitzung war, sollten Sie noch einmal ärztlich untersucht werden.',
  'question.agreed-since.option.yes': 'Ja, seitdem wurde ärztlich zugestimmt',
  'question.agreed-since.option.no': 'Nein',
  'question.agreed-since.option.not-sure': 'Ich bin nicht sicher',

  // Emergencies
  'question.cauda.title': 'Hat sich etwas davon verändert?',
  'question.cauda.help':
    'Diese Fragen wirken vielleicht seltsam. Sie sind die wichtigsten, darum kommen sie zuerst. Niemand sonst sieht Ihre Antworten.',
  'question.cauda.option.bladder-bowel':
    'Blase oder Darm: Ich verliere die Kontrolle, es geht anders als sonst, oder ich spüre es nicht',
  'question.cauda.option.saddle':
    'Taubheit oder Kribbeln zwischen den Beinen: Innenseiten der Oberschenkel, Geschlechtsteile oder After',
  'question.cauda.option.sexual': 'Sexualität: Gefühl oder Funktion ist seit Kurzem anders',
  'question.cauda.option.none': 'Nichts davon',
  'question.cauda.option.not-sure': 'Ich bin nicht sicher',

  'question.weakness.title': 'Ist ein Arm oder ein Bein schwach?',
  'question.weakness.help':
    'Zum Beispiel: ein Fuß, der schleift, ein Knie, das nachgibt, ein Griff, der Dinge fallen lässt.',
  'question.weakness.option.none': 'Keine Schwäche',
  'question.weakness.option.examined-same':
    'Ja, sie wurde ärztlich untersucht und ist seit 4 Wochen oder länger gleich',
  'question.weakness.option.not-examined': 'Ja, und niemand hat sie untersucht',
  'question.weakness.option.new-or-worse': 'Ja, und sie ist neu oder wird schlimmer',
  'question.weakness.option.not-sure': 'Ich bin nicht sicher',

  'question.nerves.title': 'Bemerken Sie etwas davon?',
  'question.nerves.help':
    'In beiden Beinen heißt: Schmerz, Kribbeln, Taubheit oder Schwäche im linken und im rechten Bein.',
  'question.nerves.option.clumsy-hands':
    'Meine Hände sind neuerdings ungeschickt: Knöpfe, Schlüssel oder Schreiben fallen schwerer',
  'question.nerves.option.unsteady': 'Ich gehe unsicher oder habe Mühe mit dem Gleichgewicht',
  'question.nerves.option.both-legs': 'Beschwerden in beiden Beinen',
  'question.nerves.option.none': 'Nichts davon',
  'question.nerves.option.not-sure': 'Ich bin nicht sicher',

  'question.chest.title': 'Haben Sie Schmerzen in der Brust oder Atemnot?',
  'question.chest.help': 'Jetzt oder in den letzten Stunden.',
  'question.chest.option.no': 'Nein',
  'question.chest.option.yes': 'Ja',
  'question.chest.option.not-sure': 'Ich bin nicht sicher',

  'question.leg-clot.title': 'Ist an einem Ihrer Beine etwas neu?',
  'question.leg-clot.help': 'Vergleichen Sie links und rechts. Das können Zeichen für ein Blutgerinnsel sein.',
  'question.leg-clot.option.swollen': 'Ein Bein ist neu geschwollen',
  'question.leg-clot.option.hot-or-red': 'Ein Bein ist neu heiß oder rot',
  'question.leg-clot.option.calf-pain': 'Eine Wade schmerzt auf eine Art, die ich nicht kenne',
  'question.leg-clot.option.none': 'Nichts davon',
  'question.leg-clot.option.not-sure': 'Ich bin nicht sicher',

  'question.weak-limbs.title': 'Welcher Arm oder welches Bein ist schwach?',
  'question.weak-limbs.help':
    'In jedem Plan wird der Arm oder das Bein ausgelassen, mitsamt der Hand oder mitsamt Hüfte und Fuß.',
  'question.weak-limbs.option.not-sure': 'Ich bin nicht sicher',

  'question.weak-agreed.title': 'Hat die Person, die die Schwäche untersucht hat, einer Massage zugestimmt?',
  'question.weak-agreed.help': 'Es muss jemand sein, der von der Schwäche weiß.',
  'question.weak-agreed.option.yes': 'Ja',
  'question.weak-agreed.option.no': 'Nein',
  'question.weak-agreed.option.not-sure': 'Ich bin nicht sicher',

  // Today
  'question.worsening.title': 'Trifft etwas davon auf Ihre Nervenbeschwerden zu?',
  'question.worsening.help':
    'Nervenbeschwerden sind Kribbeln, Taubheit oder Schmerzen, die in einen Arm oder ein Bein schießen.',
  'question.worsening.option.severe': 'Sie sind sehr stark',
  'question.worsening.option.sudden': 'Sie kamen plötzlich oder sind neu',
  'question.worsening.option.getting-worse': 'Sie werden seit Tagen oder Wochen schlimmer',
  'question.worsening.option.wasting': 'Ein Muskel ist dünner geworden',
  'question.worsening.option.none': 'Nichts davon',
  'question.worsening.option.not-sure': 'Ich bin nicht sicher',

  'question.injury.title': 'Hatten Sie in den letzten 6 Wochen einen Sturz, einen Schlag oder einen Unfall?',
  'question.injury.help': 'Auch kleine zählen, wenn Sie sie im Rücken oder im Nacken gespürt haben.',
  'question.injury.option.none': 'Nein',
  'question.injury.option.examined': 'Ja, und ich wurde danach untersucht',
  'question.injury.option.not-examined': 'Ja, und ich wurde nicht untersucht',
  'question.injury.option.not-sure': 'Ich bin nicht sicher',

  'question.ill.title': 'Haben Sie etwas davon?',
  'question.ill.help': 'Dahinter kann eine Ursache stecken, die eine Massage nicht erreicht.',
  'question.ill.option.fever': 'Fieber',
  'question.ill.option.weight-loss': 'Ich nehme ab und weiß nicht, warum',
  'question.ill.option.night-pain': 'Schmerzen in der Nacht, die in keiner Lage besser werden',
  'question.ill.option.none': 'Nichts davon',
  'question.ill.option.not-sure': 'Ich bin nicht sicher',

  'question.tingling-now.title': 'Ist gerade irgendwo etwas taub, oder kribbelt es?',
  'question.tingling-now.help': 'Alt und stabil heißt: Sie kennen es seit Wochen, und es bleibt, wo es ist.',
  'question.tingling-now.option.none': 'Nein',
  'question.tingling-now.option.old-and-stable': 'Ja, es ist alt und stabil',
  'question.tingling-now.option.new-or-spreading': 'Ja, es ist neu oder breitet sich aus',
  'question.tingling-now.option.not-sure': 'Ich bin nicht sicher',

  'question.numb-places.title': 'Wo ist es taub oder kribbelt es?',
  'question.numb-places.help': 'Markieren Sie jede Stelle. Diese Stellen werden ausgelassen.',
  'question.numb-places.option.not-sure': 'Ich bin nicht sicher',

  'question.symptom-limbs.title': 'In welchen Armen oder Beinen spüren Sie es heute?',
  'question.symptom-limbs.help':
    'Schmerz, Kribbeln oder Taubheit, die von Ihrer Bandscheibe kommen. Diese Arme oder Beine bleiben heute in Ruhe.',
  'question.symptom-limbs.option.none': 'Heute in keinem',
  'question.symptom-limbs.option.not-sure': 'Ich bin nicht sicher',

  'question.pain-now.title': 'Wie stark sind Ihre Schmerzen gerade?',
  'question.pain-now.help': '0 ist gar kein Schmerz. 10 ist der schlimmste, den Sie sich vorstellen können.',
  'question.pain-now.option.not-sure': 'Ich bin nicht sicher',

  'question.drowsy-today.title': 'Hatten Sie heute Alkohol oder ein Medikament, das müde macht?',
  'question.drowsy-today.help': 'Starke Schmerzmittel, muskelentspannende Mittel und Schlaftabletten sind Beispiele.',
  'question.drowsy-today.option.no': 'Nein',
  'question.drowsy-today.option.yes': 'Ja',
  'question.drowsy-today.option.not-sure': 'Ich bin nicht sicher',

  'question.sore-places.title': 'Ist Ihre Haut irgendwo verletzt oder wund?',
  'question.sore-places.help':
    'Verletzte Haut, eine Verbrennung, ein Ausschlag, eine Entzündung, ein blauer Fleck, geschwollene Adern oder eine Operation vor Kurzem. Markieren Sie jede Stelle.',
  'question.sore-places.option.none': 'Nein, nirgends',
  'question.sore-places.option.not-sure': 'Ich bin nicht sicher',

  'question.long-rest.title': 'In den letzten 4 Wochen: Bettruhe, eine Operation oder eine lange Reise?',
  'question.long-rest.help':
    'Bettruhe von einigen Tagen, oder vier Stunden und länger still sitzen. Beides macht Blutgerinnsel wahrscheinlicher.',
  'question.long-rest.option.no': 'Nein',
  'question.long-rest.option.yes': 'Ja',
  'question.long-rest.option.not-sure': 'Ich bin nicht sicher',

  'question.still-so.title': 'Ist das noch wie beim letzten Mal?',
  'question.still-so.help': 'Sehen Sie es durch. Sie können jede Zeile ändern.',
  'question.still-so.option.yes': 'Ja, alles noch so',

  // Lasting facts
  'question.age.title': 'Wie alt sind Sie?',
  'question.age.help': 'Für junge Körper gilt eine andere Vorsicht.',
  'question.age.option.adult': '18 oder älter',
  'question.age.option.under-18': 'Unter 18',

  'question.pregnancy.title': 'Sind Sie schwanger?',
  'question.pregnancy.help': 'Wenn das nicht sein kann, ist die Antwort Nein.',
  'question.pregnancy.option.no': 'Nein',
  'question.pregnancy.option.yes': 'Ja',
  'question.pregnancy.option.not-sure': 'Ich bin nicht sicher',

  'question.spine-operation.title': 'Wann war Ihre letzte Operation an der Wirbelsäule?',
  'question.spine-operation.help': 'Ein ungefährer Tag genügt. Im Zweifel nehmen Sie den späteren.',
  'question.spine-operation.option.never': 'Ich hatte nie eine',
  'question.spine-operation.option.not-sure': 'Ich bin nicht sicher',

  'question.spine-conditions.title': 'Wurde bei Ihnen je etwas davon ärztlich festgestellt?',
  'question.spine-conditions.help': 'Wählen Sie alles, was Sie haben oder hatten.',
  'question.spine-conditions.option.instability': 'Eine instabile Wirbelsäule oder ein Wirbel, der verrutscht ist',
  'question.spine-conditions.option.cord-compression': 'Druck auf das Rückenmark',
  'question.spine-conditions.option.infection': 'Eine Infektion an oder nahe der Wirbelsäule',
  'question.spine-conditions.option.fracture': 'Ein gebrochener Wirbel',
  'question.spine-conditions.option.tumour': 'Ein Tumor an oder nahe der Wirbelsäule',
  'question.spine-conditions.option.osteoporosis': 'Osteoporose: Knochen, die leicht brechen',
  'question.spine-conditions.option.cancer': 'Krebs, jetzt oder früher',
  'question.spine-conditions.option.none': 'Nichts davon',
  'question.spine-conditions.option.not-sure': 'Ich bin nicht sicher',

  'question.blood.title': 'Gerinnt Ihr Blut langsamer als üblich?',
  'question.blood.help':
    'Blutverdünner sind Medikamente gegen Blutgerinnsel. Es steht auf der Packung, oder man sagt es Ihnen in der Apotheke.',
  'question.blood.option.bleeding': 'Ich habe eine Gerinnungsstörung (Neigung zu Blutungen)',
  'question.blood.option.thinners': 'Ich nehme Blutverdünner',
  'question.blood.option.none': 'Keines von beiden',
  'question.blood.option.not-sure': 'Ich bin nicht sicher',

  'question.clot-ever.title': 'Hatten Sie je ein Blutgerinnsel?',
  'question.clot-ever.help': 'In einem Bein, in der Lunge oder anderswo. Wenn ja, werden die Waden ausgelassen.',
  'question.clot-ever.option.no': 'Nein',
  'question.clot-ever.option.yes': 'Ja',
  'question.clot-ever.option.not-sure': 'Ich bin nicht sicher',

  'question.lotion-allergy.title': 'Reizt Öl, Lotion oder Creme manchmal Ihre Haut?',
  'question.lotion-allergy.help': 'Sie brauchen hier nichts davon. Wenn ja, sprechen wir auch nicht davon.',
  'question.lotion-allergy.option.no': 'Nein',
  'question.lotion-allergy.option.yes': 'Ja, manche vertrage ich nicht',
  'question.lotion-allergy.option.not-sure': 'Ich bin nicht sicher',

  'question.resting-hands.title': 'Soll eine Ihrer Hände nicht arbeiten?',
  'question.resting-hands.help':
    'Weil sie schmerzt, schnell ermüdet oder operiert wurde. Ohne Hand arbeitet nur ein Ball.',
  'question.resting-hands.option.none': 'Beide sind in Ordnung',
  'question.resting-hands.option.left': 'Meine linke Hand ruht',
  'question.resting-hands.option.right': 'Meine rechte Hand ruht',
  'question.resting-hands.option.both': 'Beide ruhen',
  'question.resting-hands.option.not-sure': 'Ich bin nicht sicher',

  'question.disc-levels.title': 'Wo ist Ihr Problem mit der Bandscheibe?',
  'question.disc-levels.help':
    'So, wie man es Ihnen in der Arztpraxis oder der Physiotherapie genannt hat. Buchstaben im Befund helfen: C oder HWS ist der Hals, T, Th oder BWS der obere Rücken, L oder LWS der untere Rücken.',
  'question.disc-levels.option.cervical': 'Hals',
  'question.disc-levels.option.thoracic': 'Oberer oder mittlerer Rücken',
  'question.disc-levels.option.lumbar': 'Unterer Rücken',
  'question.disc-levels.option.not-named': 'Niemand hat es mir gesagt',
  'question.disc-levels.option.not-sure': 'Ich bin nicht sicher',

  // How far along
  'question.began.title': 'Wann hat dieses Problem mit der Bandscheibe begonnen?',
  'question.began.help': 'Der erste Tag, an den Sie sich erinnern. Im Zweifel nehmen Sie den späteren.',
  'question.began.option.not-sure': 'Ich bin nicht sicher',

  'question.flare-up.title': 'Wann war der letzte Rückschlag?',
  'question.flare-up.help':
    'Ein Rückschlag ist ein deutlicher Schritt zurück: einen Tag oder länger viel mehr Schmerzen.',
  'question.flare-up.option.none': 'Keiner, seit es begonnen hat',
  'question.flare-up.option.not-sure': 'Ich bin nicht sicher',

  'question.trend.title': 'Wie ist es im Vergleich zu vor zwei Wochen?',
  'question.trend.help': 'Über den ganzen Tag, nicht nur gerade jetzt.',
  'question.trend.option.better': 'Besser',
  'question.trend.option.same': 'Etwa gleich',
  'question.trend.option.worse': 'Schlechter',
  'question.trend.option.not-sure': 'Ich bin nicht sicher',

  'question.steady.title': 'War es in den letzten 4 Wochen stabil?',
  'question.steady.help': 'Stabil heißt: keine deutlich schlechteren Tage und nichts Neues.',
  'question.steady.option.yes': 'Ja, stabil',
  'question.steady.option.no': 'Nein, es geht auf und ab',
  'question.steady.option.not-sure': 'Ich bin nicht sicher',

  // Agreement, and what others did
  'question.agreed-on.title': 'Wann hat die Arztpraxis oder die Physiotherapie einer Massage zugestimmt?',
  'question.agreed-on.help':
    'Jemand, der Ihren Rücken kennt. Alle drei Monate fragen wir wieder. Falls noch niemand zugestimmt hat, gibt es eine Seite zum Mitnehmen.',
  'question.agreed-on.option.no': 'Noch niemand hat zugestimmt',
  'question.agreed-on.option.not-sure': 'Ich bin nicht sicher',

  'question.agreed-by.title': 'Wer hat zugestimmt?',
  'question.agreed-by.help': 'Es muss jemand sein, der gelernt hat, Bandscheibenprobleme zu beurteilen.',
  'question.agreed-by.option.doctor': 'Ein Arzt oder eine Ärztin',
  'question.agreed-by.option.physiotherapist': 'Jemand aus der Physiotherapie',
  'question.agreed-by.option.someone-else': 'Jemand anderes',
  'question.agreed-by.option.not-sure': 'Ich bin nicht sicher',

  'question.agreed-knowing.title': 'Wovon wusste diese Person, als sie zustimmte?',
  'question.agreed-knowing.help':
    'Wählen Sie nur, worüber Sie gesprochen haben und womit eine Massage laut dieser Person in Ordnung ist.',
  'question.agreed-knowing.option.getting-worse': 'Nervenbeschwerden, die schlimmer werden',
  'question.agreed-knowing.option.wasting': 'Ein Muskel, der dünner geworden ist',
  'question.agreed-knowing.option.fever': 'Fieber',
  'question.agreed-knowing.option.weight-loss': 'Gewichtsverlust',
  'question.agreed-knowing.option.night-pain': 'Schmerzen in der Nacht',
  'question.agreed-knowing.option.under-18': 'Mein Alter',
  'question.agreed-knowing.option.pregnancy': 'Meine Schwangerschaft',
  'question.agreed-knowing.option.spine-operation': 'Meine Operation an der Wirbelsäule',
  'question.agreed-knowing.option.instability': 'Die instabile Wirbelsäule oder der verrutschte Wirbel',
  'question.agreed-knowing.option.cord-compression': 'Der Druck auf das Rückenmark',
  'question.agreed-knowing.option.infection': 'Die Infektion',
  'question.agreed-knowing.option.fracture': 'Der gebrochene Wirbel',
  'question.agreed-knowing.option.tumour': 'Der Tumor',
  'question.agreed-knowing.option.osteoporosis': 'Osteoporose',
  'question.agreed-knowing.option.cancer': 'Krebs',
  'question.agreed-knowing.option.bleeding': 'Die Gerinnungsstörung',
  'question.agreed-knowing.option.thinners': 'Blutverdünner',
  'question.agreed-knowing.option.none': 'Nichts davon',
  'question.agreed-knowing.option.not-sure': 'Ich bin nicht sicher',

  'question.professional-last.title': 'Wann hat Sie zuletzt jemand anderes massiert?',
  'question.professional-last.help':
    'In der Therapie, beim Masseur, unter Freunden: Jede Massage der letzten 30 Tage zählt.',
  'question.professional-last.option.none': 'Nicht in den letzten 30 Tagen',
  'question.professional-last.option.not-sure': 'Ich bin nicht sicher',

  'question.professional-count.title': 'Wie viele Massagen durch andere hatten Sie in den letzten 30 Tagen?',
  'question.professional-count.help': 'Sie zählen zusammen mit denen, die Sie selbst machen.',
  'question.professional-count.option.one': 'Eine',
  'question.professional-count.option.two': 'Zwei',
  'question.professional-count.option.three-or-more': 'Drei oder mehr',
  'question.professional-count.option.not-sure': 'Ich bin nicht sicher',

  'question.positions.title': 'Welche Haltungen fühlen sich heute gut an?',
  'question.positions.help':
    'Wählen Sie die, in denen Sie einige Minuten ohne neue Schmerzen bleiben können. Ein Plan nutzt nur diese.',
  'question.positions.option.chair': 'Auf einem Stuhl sitzen, Rücken und Kopf gestützt',
  'question.positions.option.standing': 'Stehen',
  'question.positions.option.half-lying': 'Halb liegen, gut abgestützt',
  'question.positions.option.side-lying': 'Auf der Seite liegen, ein Kissen zwischen den Knien',
  'question.positions.option.calves-on-chair': 'Auf dem Rücken liegen, Waden auf einem Stuhl',
  'question.positions.option.none': 'Nichts davon',
  'question.positions.option.not-sure': 'Ich bin nicht sicher',
} as const satisfies Record<QuestionKey, string>
