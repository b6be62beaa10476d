import type {Fact} from './fact.ts';

/** Page 5: the invitation to a meeting on local folkemøder, read on its card. */
export const card: readonly Fact[] = [
  {fact: 'the title', reads: 'Skab værdi gennem lokale folkemøder'},
  {fact: 'what it is', reads: 'Inspirationsmøde'},
  {fact: 'that the date is to come', reads: 'Dato følger'},
  {fact: 'that the programme is provisional', reads: 'Foreløbigt program'},
  {fact: 'the anniversary', reads: 'Folkemødet på Bornholm fylder ti år i 2020'},
  {
    fact: 'what the local ones are about',
    reads: /en branche, om et tema eller om det sted, man bor/,
  },
  {fact: 'the question', reads: /når den store begivenhed er slut\?/},
  {fact: 'the seven years', reads: /Resonans har i syv år arrangeret Samskabelsesarenaen/},
  {fact: 'the four days', reads: 'de fire dage'},
  {fact: 'the organiser', reads: 'Resonans'},
  {fact: 'the partner Helsingør', reads: 'Helsingør Kommune'},
  {fact: 'the partner Sorø', reads: 'Sorø Kommune'},
  {fact: 'that both have held folkemøder', reads: /begge har holdt gode kommunale folkemøder/},
];

const DIRECTORS = [
  'Stine Johansen, kommunaldirektør, Helsingør Kommune',
  'Søren S. Kjær, kommunaldirektør, Sorø Kommune',
];

/** Page 5: the programme, which has times and no day. */
export const programme: readonly Fact[] = [
  {fact: 'that it is provisional', reads: /Foreløbigt program/},
  {fact: 'the welcome', reads: /16\.00.* Velkomst og præsentation af deltagerne/},
  {fact: 'the interview', reads: /16\.15.* Hvorfor lokale folkemøder\?.* Interview/},
  {
    fact: 'who is interviewed',
    reads: new RegExp(`Interview.* ${DIRECTORS.join('.* ')}.* 16\\.45`),
  },
  {fact: 'the dialogue', reads: /16\.45.* Dialog om, hvad lokale folkemøder kan/},
  {fact: 'the panel', reads: /17\.00.* Erfaringer med lokale folkemøder.* Panel/},
  {fact: 'the directors in the panel', reads: new RegExp(`17\\.00.* ${DIRECTORS.join('.* ')}`)},
  {
    fact: 'the third in the panel',
    reads: 'Pelle Nybirk, kommunikationschef, Foreningen Folkemødet',
  },
  {
    fact: 'the moderator',
    reads:
      /moderator.* Helle Solvang, selvstændig moderator og samtaleudvikler, med i det internationale netværk Art of Hosting, Værtskabet/i,
  },
  {fact: 'the practical part', reads: /17\.30.* Konkrete greb til et folkemøde, der skaber værdi/},
  {fact: 'the end', reads: /18\.00.* Tak for i dag/},
];

/** Page 5: the related articles, the first two of them. */
export const articles: readonly Fact[] = [
  {fact: 'the first title', reads: 'Kommunale erfaringer fra Coronakrisens første tid'},
  {
    fact: 'the day, kind and themes of the first',
    reads: /1\. maj 2020 · Artikel · Ledelse · Strategirealisering · Velfærdsudvikling/,
  },
  {fact: 'whom they have talked to', reads: /ti kommunale kriseledere fra fire kommuner/},
  {
    fact: 'the second title',
    reads: 'Coronakrisen baner vejen for nye samarbejdsformer og fornyet lederskab',
  },
  {
    fact: 'the day, kind and theme of the second',
    reads: /14\. april 2020 · Artikel · Strategirealisering/,
  },
  {fact: 'that there is more', reads: 'Indlæs flere'},
];

/** Page 5: the article that comes with "Indlæs flere". */
export const moreArticles: readonly Fact[] = [
  {fact: 'the third title', reads: 'Luk kunderne ind i maskinrummet'},
  {
    fact: 'the day, kind and themes of the third',
    reads: /4\. oktober 2019 · Artikel · Strategirealisering · Velfærdsudvikling/,
  },
];
