import type {Fact} from './fact.ts';

/** Page 1: the invitation to Bak op! Inspirationsdage, read on its card. */
export const card: readonly Fact[] = [
  {fact: 'the title', reads: 'Bak op! Inspirationsdage'},
  {fact: 'what it is about', reads: 'aktivt medborgerskab og handlekraft i hverdagen'},
  {fact: 'that it is held twice in autumn', reads: 'to gange i efteråret'},
  {fact: 'that there is a choice of two dates', reads: 'Vælg mellem 2 datoer'},
  {fact: 'the first dates', reads: /24\.–25\. september/},
  {fact: 'the second dates', reads: /11\.–12\. november/},
  {
    fact: 'the same hours on all days',
    reads: /begge dage kl\. 9\.00–16\.00.*begge dage kl\. 9\.00–16\.00/,
  },
  {fact: 'the place with its address', reads: 'Sager der Samler, Vestergade 43, 8000 Aarhus C'},
  {
    fact: 'the target group',
    reads:
      'Medarbejdere og ledere i kommuner og organisationer, der arbejder med at involvere borgere',
  },
  {fact: 'why: society has to be renewed', reads: /Samfundet skal fornyes/},
  {fact: 'that the institutions can’t do it alone', reads: /institutioner/},
  {fact: 'that one has to work across the pillars', reads: 'på tværs af søjlerne'},
  {fact: 'that many more should be able to engage', reads: /mange flere borgere/},
  {
    fact: 'the choice: to complain, to give up or to act',
    reads: /brokke dig, give op – eller gøre noget/,
  },
  {fact: 'whom Sager der Samler backs up', reads: /mennesker, som tager en sag i egen hånd/},
  {
    fact: 'between what the new arises',
    reads: 'mellem det offentlige, virksomhederne, foreningerne og uddannelserne',
  },
  {fact: 'knowledge and tools', reads: 'viden og redskaber'},
  {fact: 'whom one meets', reads: 'aktive medborgere og hverdagsaktivister fra Sager der Samler'},
  {fact: 'theory and practice', reads: 'både teorien og praksis'},
  {fact: 'time to get to know each other', reads: /lære hinanden at kende/},
  {fact: 'that one can work on one’s own cause', reads: /din egen sag/},
  {fact: 'the question about good meetings', reads: /møde til et godt sted at blive inddraget\?/},
  {fact: 'the question about lasting engagement', reads: /ægte engagement holder i længden\?/},
  {fact: 'the question about mobilising', reads: /samler vi mennesker om noget, der er vigtigt\?/},
  {
    fact: 'the question about those outside',
    reads: /dem, der ikke allerede er med i fællesskabet\?/,
  },
  {fact: 'the question about the new', reads: /et initiativ nyskabende\?/},
  {fact: 'the question about attitudes', reads: /holdninger får folk til at handle\?/},
  {fact: 'the question about culture', reads: /kultur, hvor man hører til og lærer af hinanden\?/},
  {
    fact: 'the question about democracy and power',
    reads: /demokrati og magt, når borgere bliver inddraget\?/,
  },
  {fact: 'the question about risks', reads: /risici skal vi turde løbe\?/},
  {fact: 'the outcome: models and tools', reads: 'Modeller og værktøjer, du kan bruge i praksis'},
  {fact: 'the outcome: ideas', reads: 'Konkrete idéer til at inddrage borgere'},
  {fact: 'the outcome: principles', reads: 'Principper og ledetråde'},
  {fact: 'the outcome: inspiration', reads: 'Inspiration at dele med dine kolleger'},
  {fact: 'the outcome: a network', reads: 'Et stærkere netværk af folk'},
  {
    fact: 'who is responsible',
    reads:
      /Ansvarlige Kristin Birkeland, medstifter og daglig leder, Sager der Samler Paul Natorp, medstifter og daglig leder, Sager der Samler Morten Daus-Petersen, medstifter og daglig leder, Sager der Samler/,
  },
  {
    fact: 'the contributor from Social Sundhed',
    reads: 'Kristina Louise Bliksted, initiativtager, Social Sundhed',
  },
  {
    fact: 'the contributor from Vores Rum',
    reads: 'Jens De st. Cyer-Sørensen, initiativtager, Vores Rum',
  },
  {
    fact: 'the contributor from Ressourcemenneskene',
    reads: 'Kurt Kyed, initiativtager, Ressourcemenneskene',
  },
  {
    fact: 'the contributor from Skraldecaféen',
    reads: 'Annbritt Jørgensen, medstifter, Skraldecaféen',
  },
  {fact: 'the price, without VAT', reads: '4.975 kr. + moms'},
  {fact: 'what the price includes', reads: /kaffe og te, frokost og forfriskninger/},
  {fact: 'that there is a PDF', reads: 'Bak op! Inspirationsdage (PDF'},
  {fact: 'where to sign up', reads: 'paul@example.org'},
  {fact: 'that it can be shared', reads: 'Del'},
];
