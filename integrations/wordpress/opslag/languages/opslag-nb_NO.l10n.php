<?php
/**
 * Norwegian bokmål.
 *
 * @package Opslag
 */

return array(
	'domain'       => 'opslag',
	'language'     => 'nb_NO',
	'plural-forms' => 'nplurals=2; plural=n != 1;',
	'messages'     => array(
		'What to show'
			=> 'Hva skal vises',
		'Settings'
			=> 'Innstillinger',
		'More settings'
			=> 'Flere innstillinger',
		'What is left empty is as set under Settings → Opslag.'
			=> 'Det du lar stå tomt, er som valgt under Innstillinger → Opslag.',
		'Shown until the event has arrived, and if it cannot be had. Left empty, it is the event’s name, date and link.'
			=> 'Vises til arrangementet er hentet, og hvis det ikke kan hentes. Lar du det stå tomt, vises arrangementets navn, dato og lenke.',
		'Sign up by e-mail to %s'
			=> 'Påmelding til %s',
		'Sign-up: %s'
			=> 'Påmelding: %s',
		'There is no “%1$s”. There are: %2$s.'
			=> '«%1$s» finnes ikke. Det finnes: %2$s.',
		'“%1$s” is nothing that %2$s knows.'
			=> '%2$s kjenner ikke «%1$s».',
		'“%1$s” cannot be “%2$s”.'
			=> '«%1$s» kan ikke være «%2$s».',
		'No feed is named, neither here nor under Settings → Opslag.'
			=> 'Det er ikke oppgitt noen feed, verken her eller under Innstillinger → Opslag.',
		'The address of opslag.js is not set under Settings → Opslag.'
			=> 'Adressen til opslag.js mangler under Innstillinger → Opslag.',
		'(Only those who can edit see this.)'
			=> '(Dette ser bare de som kan redigere.)',
		'Feed'
			=> 'Feed',
		'The address of the organiser’s events. Ask the organiser for it.'
			=> 'Adressen til arrangørens arrangementer. Spør arrangøren om den.',
		'Script'
			=> 'Skript',
		'Leave this empty if the organiser publishes opslag.js in the folder /opslag/ of the feed’s address.'
			=> 'La feltet stå tomt hvis arrangøren legger opslag.js i mappen /opslag/ på samme adresse som feeden.',
		'Sign-up server'
			=> 'Påmeldingsserver',
		'Usually empty: the feed names it.'
			=> 'Som regel tomt: feeden oppgir den.',
		'Your name'
			=> 'Navnet deres',
		'Your organisation’s short name, so that the organiser sees which sign-ups come through your site.'
			=> 'Kortnavnet på organisasjonen deres, så arrangøren ser hvilke påmeldinger som kommer gjennom nettstedet deres.',
		'Language'
			=> 'Språk',
		'As the site'
			=> 'Som resten av nettstedet',
		'Colours'
			=> 'Farger',
		'As the page'
			=> 'Som siden',
		'Light'
			=> 'Lyse',
		'Dark'
			=> 'Mørke',
		'%1$s was left as it was: “%2$s” does not begin with https://.'
			=> '%1$s er ikke endret: «%2$s» begynner ikke med https://.',
		'Show an event with the block “Opslag”, or write this on a line of its own:'
			=> 'Vis et arrangement med blokken «Opslag», eller skriv dette på en egen linje:',
		'Instead of event-card you can write: %s.'
			=> 'I stedet for event-card kan du skrive: %s.',
		'Shows an organiser\'s events, and signs visitors up, on your own pages: a block and a shortcode.'
			=> 'Viser en arrangørs arrangementer og tar imot påmeldinger på deres egne sider: en blokk og en kortkode.',
		'block description' . "\4" . 'An organiser\'s event, list of events, programme or form to sign up.'
			=> 'En arrangørs arrangement, liste over arrangementer, program eller påmelding.',
		'block keyword' . "\4" . 'event'
			=> 'arrangement',
		'block keyword' . "\4" . 'calendar'
			=> 'kalender',
		'block keyword' . "\4" . 'newsletter'
			=> 'nyhetsbrev',
		'Show the date, the title and the place only, the rest on demand.'
			=> 'Vis bare dato, tittel og sted, og resten på forespørsel.',
		'Address of the JSON event feed. Relative addresses start from the page.'
			=> 'Adressen til arrangørens feed (JSON). En relativ adresse regnes fra siden.',
		'Name of the event in the feed (identifier, or the end of its @id). By default its next one.'
			=> 'Arrangementets navn i feeden (identifier eller slutten av dets @id). Ellers det neste.',
		'Address of the sign-up server. By default the one that the feed names.'
			=> 'Adressen til påmeldingsserveren. Ellers den som feeden oppgir.',
		'Your organisation\'s short name, recorded with sign-ups that come through your page.'
			=> 'Kortnavnet på organisasjonen deres, som lagres med påmeldinger som kommer gjennom siden deres.',
		'Another captcha than the server\'s own, as turnstile:<site key>; likewise hcaptcha and friendly. Its provider\'s script is then loaded, and told of your visitors.'
			=> 'En annen captcha enn serverens egen, skrevet turnstile:<site key>; likeså hcaptcha og friendly. Da hentes leverandørens skript, og leverandøren får vite om de besøkende hos dere.',
		'Language to speak (da, nb, nn, sv, en). By default the page\'s, then the feed\'s.'
			=> 'Språket (da, nb, nn, sv, en). Ellers sidens, og deretter feedens.',
		'Colours: auto follows the page, light and dark bring their own.'
			=> 'Farger: auto følger siden; light (lys) og dark (mørk) har sine egne.',
		'Level of the first heading, 1 to 6, so that it fits the page\'s outline.'
			=> 'Nivået på den første overskriften, 1 til 6, så den passer inn på siden.',
		'A time to stand in, such as 2026-09-24T10:30, for previews. By default the real one.'
			=> 'Et tidspunkt å late som det er, f.eks. 2026-09-24T10:30, til utprøving. Ellers det virkelige.',
		'What to list: upcoming (default), past or all events, or articles.'
			=> 'Hva listen viser: upcoming (kommende arrangementer, som er det vanlige), past (tidligere), all (alle) eller articles (artikler).',
		'How many to show at first, and how many more at a time.'
			=> 'Hvor mange som vises til å begynne med, og hvor mange flere om gangen.',
		'List only what has this theme or hashtag.'
			=> 'Vis bare det som har dette temaet eller denne emneknaggen.',
		'Show a search box.'
			=> 'Vis et søkefelt.',
		'What to fill in beforehand, by the names of the fields: {\'contact.name\': [\'Anne\']}. As an attribute it is written as in an address: name=Anne&email=anne@example.org&answers.diet=Vegan. Only fields that the form has, and never a consent; what the visitor has typed goes before it.'
			=> 'Hva som er fylt ut på forhånd, skrevet som i en adresse: name=Anne&email=anne@example.org&answers.diet=Vegan. Bare felter som skjemaet har, og aldri et samtykke; det den besøkende har skrevet, går foran.',
		'Lets the page\'s own address fill the form in: ?opslag-name=Anne&opslag-answers.diet=Vegan.'
			=> 'Lar sidens egen adresse fylle ut skjemaet: ?opslag-name=Anne&opslag-answers.diet=Vegan.',
	),
);
