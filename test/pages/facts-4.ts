import type {Fact} from './fact.ts';

/** Page 4: the article on Køge, read in the list of articles. */
export const article: readonly Fact[] = [
  {fact: 'the title', reads: 'Køge får et borgerinddragelseskorps'},
  {
    fact: 'who trained how many',
    reads:
      'Center for Borgerdialog har uddannet 20 eksperter i borgerdialog på tværs af forvaltningerne',
  },
  {fact: 'who tells of it', reads: 'En direktør og to deltagere'},
  {fact: 'the strategy', reads: 'strategien Velfærd på nye måder'},
  {
    fact: 'that they go on as a corps',
    reads: /20 medarbejdere på kursus, og de fortsætter nu sammen/,
  },
  {
    fact: 'the director',
    reads: 'Lene Østergaard Lunde, direktør for Fælles- og Kulturforvaltningen',
  },
  {fact: 'that citizens demand it', reads: /Borgerne kræver det/},
  {fact: 'that they come from all departments', reads: /fra alle forvaltninger/},
  {fact: 'the network of ambassadors', reads: /netværk af ambassadører/},
  {fact: 'the consultant', reads: 'Stine Rodenberg er sundhedskonsulent i Sundhedsforvaltningen'},
  {fact: 'her network', reads: 'ældre om aktiv aldring'},
  {fact: 'the open first meeting', reads: /første møde være åbent/},
  {fact: 'the feeling of being a group', reads: /følelse af at være en gruppe/},
  {fact: 'that she thinks about her role', reads: /sin egen rolle/},
  {fact: 'that it has to be real', reads: /reel, siger hun, og ikke bare et symbol/},
  {fact: 'the adviser', reads: 'Lone Sewerin er kommunikationsrådgiver i Køge Kommune'},
  {fact: 'that she planned it and took part', reads: 'planlagt kurset og var selv deltager'},
  {fact: 'why it concerns communication', reads: 'kommunens kommunikationsstrategi'},
  {fact: 'how participants were chosen', reads: /gode til at dele deres viden/},
  {fact: 'the rings in the water', reads: 'ringe i vandet'},
  {fact: 'that they pass it on', reads: /give det videre/},
  {fact: 'the overview', reads: /overblik over/},
  {fact: 'that many sit alone with it', reads: /Mange sidder alene med opgaven/},
  {fact: 'who held the course', reads: 'Center for Borgerdialog planlagde og gennemførte det'},
  {fact: 'how many took part', reads: 'Ca. 20 medarbejdere fra forskellige forvaltninger'},
  {fact: 'who chose them', reads: 'Lederne i hver forvaltning udpegede deres deltagere'},
  {fact: 'how long it was', reads: 'Tre hele kursusdage med nogle uger imellem'},
  {fact: 'what they worked with', reads: 'læringsmål og med deres egne udfordringer'},
  {fact: 'how it was taught', reads: 'Oplæg og praktiske øvelser'},
  ...[
    'Borgerinddragelse og samarbejde med borgere',
    'Magt i borgerinddragelse',
    'De organisatoriske udfordringer',
    'Design af møder og processer',
    'Gruppedynamik og procesledelse',
    'Facilitering, blandt andet gennem rollespil',
    'Den fælles værktøjskasse',
  ].map(theme => ({fact: `the theme ${theme}`, reads: theme})),
];

/** Page 4: the newsletter. */
export const newsletter: readonly Fact[] = [
  {fact: 'whose newsletter it is', reads: 'Nyhedsbrev fra Center for Borgerdialog'},
  {fact: 'what it is about', reads: 'erfaringer, cases, metoder og udgivelser'},
  ...['Erfaringer', 'Cases', 'Metoder', 'Udgivelser'].map(topic => ({
    fact: `that one can choose ${topic}`,
    reads: topic,
  })),
  {fact: 'what one agrees to', reads: 'Center for Borgerdialog må sende mig nyhedsbrevet på mail'},
];
