import type {Fact} from './fact.ts';

/** Page 2: the first training weekend in community organising, read on its card afterwards. */
export const card: readonly Fact[] = [
  {fact: 'the title', reads: 'Vores første community organising-træningsweekend'},
  {fact: 'when it was', reads: /5\.–6\. marts/},
  {fact: 'that it was a weekend', reads: 'lørdag–søndag'},
  {fact: 'that it has been', reads: 'Er afholdt'},
  {fact: 'how it was', reads: 'To intense dage'},
  {fact: 'how many there were', reads: '25 handlekraftige borgere'},
  {fact: 'where most came from', reads: 'Nordvest og Nørrebro'},
  ...[
    'fagforeninger',
    'boligorganisationer',
    'skoler',
    'studenterorganisationer',
    'kirker',
    'moskéer',
    'frivillige foreninger',
  ].map(kind => ({fact: `that some came from ${kind}`, reads: kind})),
  {
    fact: 'what they wanted',
    reads:
      /blive stærkere ledere, udvikle deres organisationer og sammen få kræfter nok til at forandre/,
  },
  {
    fact: 'how it was taught',
    reads: 'teori, praktiske redskaber, rollespil, historier og samtaler',
  },
  {fact: 'the theme of values and action', reads: 'fra værdier til handling i din hverdag'},
  {fact: 'the theme of relations', reads: /bygger relationer, så din organisation vokser/},
  {fact: 'the theme of local leadership', reads: /lokale ledere og engagement til at gro/},
  {fact: 'the theme of political and social change', reads: /politisk og social forandring/},
  {fact: 'with whom it was developed', reads: 'den britiske borgeralliance Citizens UK'},
  {fact: 'their experience', reads: '25 års erfaring med community organising'},
  {fact: 'our own experience', reads: /egne mange år i det danske civilsamfund/},
  {fact: 'the ties between organisations', reads: /på tværs af organisationerne/},
  {fact: 'the alliance that is being built', reads: 'borgeralliance op i København N og NV'},
  {
    fact: 'that it was the first in Denmark',
    reads: /første gang, vi holdt sådan en træning i Danmark/,
  },
  {fact: 'that the hosts learnt too', reads: /vi lærte selv meget/},
  {fact: 'what such trainings shall be', reads: /central del af vores arbejde/},
  {fact: 'when the next one is', reads: 'Næste træningsweekend holder vi efter sommerferien'},
  {fact: 'that one can get in touch', reads: /skriv endelig til os/},
  {fact: 'the picture of the circle', reads: /rundkreds/},
  {fact: 'the picture of the flip chart', reads: /peger på en flipover/},
  {fact: 'the picture of a talk', reads: /sidder over for hinanden/},
  {fact: 'the picture of the role play', reads: /spiller et møde med en politiker/},
  {fact: 'that it can be shared', reads: 'Del'},
];

/** Page 2: "get updates". */
export const newsletter: readonly Fact[] = [
  {fact: 'that one can get news', reads: 'Få nyt fra os'},
  {fact: 'that one hears of the next weekend', reads: 'Den næste træningsweekend'},
  {fact: 'that one hears of the alliance', reads: 'Borgeralliancen i København N og NV'},
  {fact: 'what one agrees to', reads: 'I må sende mig nyt på mail'},
];
