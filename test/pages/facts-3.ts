import type {Fact} from './fact.ts';

/** Page 3: the Nordic exchange at Voksenåsen, read on its card. */
export const card: readonly Fact[] = [
  {
    fact: 'the title',
    reads: 'Frivillighetens og kulturens rolle i kommunenes integreringsarbeid i Norden',
  },
  {fact: 'the second title', reads: 'Nordisk «First time» erfaringsutveksling!'},
  {fact: 'the days', reads: /6\.–7\. september/},
  {fact: 'the weekdays', reads: /onsdag.*torsdag/},
  {fact: 'that it begins at noon', reads: /12[.:]00/},
  {fact: 'the place', reads: 'Voksenåsen'},
  {fact: 'that municipalities meet for the first time', reads: /For første gang møtes kommuner/},
  {fact: 'from which countries', reads: 'Sverige, Norge og Danmark'},
  {fact: 'with whom they work together', reads: /frivillige og med kulturorganisasjoner/},
  {fact: 'what the first day is', reads: 'Første dag er en kunnskapsdag'},
  {fact: 'what the second day is', reads: 'Andre dag er en workshop'},
  {fact: 'the method', reads: '«prosjekt- og samarbeidssmie»'},
  {fact: 'that it has not been tried across borders', reads: /ikke vært prøvd over landegrensene/},
  {fact: 'what Voksenåsen is', reads: 'Norges nasjonalgave til Sverige'},
  {fact: 'the organiser', reads: 'Arrangør Voksenåsen'},
  {
    fact: 'the partners',
    reads:
      'I samarbeid med SKL (Sveriges Kommuner och Landsting) KS (Kommunesektorens organisasjon)',
  },
  {
    fact: 'the support of the Council of Ministers and the fund',
    reads: 'Med støtte fra Nordisk Ministerråd Svensk-norska samarbetsfonden',
  },
  {
    fact: 'the target group',
    reads:
      'Kontaktpersoner i norske, svenske og danske kommuner og regioner, og representanter for frivilligheten og kulturen',
  },
  ...['nordisk', 'frivillighet', 'norden', 'integrering', 'kommune', 'erfaringsutveksling'].map(
    word => ({fact: `the hashtag ${word}`, reads: `#${word}`}),
  ),
  {fact: 'until when one can cancel', reads: /23\. august/},
  {fact: 'the fee for cancelling', reads: /10\s%/},
  {fact: 'the least that is kept', reads: /men minst (50\skr|kr\s50)\./},
  {fact: 'that nothing is paid back later', reads: /\bfår du ikke pengene tilbake/},
];

/** A point: its time, right behind it its name, and then who takes part, in this order. */
const point = (time: string, name: string, ...people: readonly string[]): Fact => ({
  fact: `${time} ${name}`,
  reads: new RegExp(
    [`${time.replace('.', '[.:]')}.{0,40}? ${escaped(name)}`, ...people.map(escaped)].join(
      '.{0,120}? ',
    ),
  ),
});

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Page 3: the programme. */
export const programme: readonly Fact[] = [
  {fact: 'the first day', reads: /onsdag 6\. september/i},
  {
    fact: 'the host and leader of the debate',
    reads: /konferansier og debattleder.{0,5} Lisa Cooper, Leadership Foundation/i,
  },
  point('12.00', 'Lunsj'),
  point('13.00', 'Velkommen', 'Axel Wernhoff, ambassadör, Sveriges ambassad'),
  point(
    '13.15',
    'Myndighetenes politikk til støtte for sivilsamfunnet som utviklingskraft, demokratiaktør og samarbeidspartner',
    'Anna-Karin Berglund, SKL',
    'representant, KS',
    'Silje Eikemo Sande, Kulturrådet',
    'Henrik Thomassen, kontorchef, KL',
  ),
  {fact: 'that the one of KS is to be named', reads: 'representant, KS (navn kommer)'},
  {fact: 'that the one of KL is to be confirmed', reads: 'kontorchef, KL (ikke bekreftet ennå)'},
  {fact: 'questions after the first talk', reads: /kontorchef, KL \([^)]+\) Spørsmål .*14[.:]15/},
  point(
    '14.15',
    'Hvordan lykkes i samarbeidet mellom kommunen og frivillighetsapparatet?',
    'Stian Slotterøy Johnsen, generalsekretær, Frivillighet Norge',
  ),
  point('14.45', 'Spørsmål og pause'),
  point(
    '15.15',
    'Om inkludering og ivaretakelse av nye frivillige',
    'Frode Kyvåg, byrådssekretær for kultur, idrett og frivillighet, Oslo',
  ),
  point(
    '15.35',
    'VIDA – nyanländas väg in i civilsamhället',
    'Annika Rosbring, projektledare, Stockholms stad',
  ),
  point(
    '15.55',
    'Lokalsamfunnet bygger bro',
    'Lone Tinor-Centi, chef for Frivilligafdelingen, Dansk Flyktninghjelp',
  ),
  {fact: 'the five Danish municipalities', reads: 'Fem danske kommuner'},
  {fact: 'what they do it with', reads: 'frivillige foreninger, bedrifter og enkeltpersoner'},
  point(
    '16.15',
    'Samordning av frivilliga organisationer',
    'Hanna Moback, etableringskoordinator, Åre kommun',
  ),
  point('16.35', 'Pause'),
  point(
    '17.00',
    'Idéburet offentligt partnerskap (IOP)',
    'Göran Pettersson, generalsekreterare, Forum idéburna organisationer med social inriktning',
  ),
  point(
    '17.30',
    'Utfordringer og muligheter i samarbeid mellom frivillige og offentlige parter',
    'Kristine Laake, Reach for Change',
    'Marie Harbo Dahle, SoCentral',
  ),
  point('19.00', 'Middag'),
  {fact: 'the second day', reads: /torsdag 7\. september/i},
  {fact: 'the workshop', reads: 'Workshop: Nordisk «First time» erfaringsutveksling!'},
  {fact: 'the aim of the day', reads: /fra første initiativ til ferdig plan/},
  {
    fact: 'for whom the workshop is',
    reads: /arbeider med integrering i en kommune, et fylke, et landsting eller en region/,
  },
  {
    fact: 'that one can get coaching',
    reads: /dialogprosess, et samarbeidsinitiativ eller et felles prosjekt/,
  },
  {fact: 'that one can be a coach', reads: /som deltaker og coach/},
  {
    fact: 'who leads the workshop',
    reads:
      /Anna-Karin Berglund, SKL \(Sveriges Kommuner och Landsting\).{0,12} Åsa Lorentzi, Göteborgs kommun/,
  },
  ...[
    'Catrine Bangum, Nordisk Ministerråd',
    'Lisa Cooper, Leadership Foundation',
    'Camilla Juul, IMDi',
    'Arne Adolfsen, IMDi',
    'Lone Tinor-Centi, Dansk Flyktninghjelp',
    'Bjørn Lindstad, Frivillighet Norge',
  ].map(coach => ({fact: `the coach ${coach}`, reads: new RegExp(`coache.* ${coach}`, 'i')})),
  point(
    '9.00',
    'Velkommen til dag 2',
    'Anna-Karin Berglund, SKL',
    'Åsa Lorentzi, Göteborgs kommun',
  ),
  {fact: 'that all present themselves', reads: /presentere seg og organisasjonen sin/},
  {fact: 'that the coaches are presented', reads: 'De inviterte ekspertcoachene blir presentert'},
  {fact: 'that the method is presented', reads: /metoden/},
  {fact: 'that projects are pitched', reads: /Prosjekteierne pitcher/},
  point('10.30', 'Kaffe'),
  point('11.00', 'Inndeling i arbeidsgrupper, første runde'),
  {fact: 'lunch on the second day', reads: /12[.:]00.{0,40}? Lunsj.{0,40}? 13[.:]00/},
  point('13.00', 'Inndeling i arbeidsgrupper, andre runde – miks av deltakere'),
  point('14.00', 'Kaffe'),
  point('14.30', 'Runde 3: tilbake til første gruppe'),
  point('15.00', 'Refleksjoner', 'Hva syntes vi om metoden'),
  point('15.30', 'Sluttord', 'Ali Al-Jabri'),
];
