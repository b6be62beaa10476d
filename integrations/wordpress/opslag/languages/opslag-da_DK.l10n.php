<?php
/**
 * Danish.
 *
 * @package Opslag
 */

return array(
	'domain'       => 'opslag',
	'language'     => 'da_DK',
	'plural-forms' => 'nplurals=2; plural=n != 1;',
	'messages'     => array(
		'What to show'
			=> 'Hvad skal vises',
		'Settings'
			=> 'Indstillinger',
		'More settings'
			=> 'Flere indstillinger',
		'What is left empty is as set under Settings → Opslag.'
			=> 'Det, du lader stå tomt, er som valgt under Indstillinger → Opslag.',
		'Shown until the event has arrived, and if it cannot be had. Left empty, it is the event’s name, date and link.'
			=> 'Vises, til arrangementet er hentet, og hvis det ikke kan hentes. Lader du det stå tomt, vises arrangementets navn, dato og link.',
		'Sign up by e-mail to %s'
			=> 'Tilmelding til %s',
		'Sign-up: %s'
			=> 'Tilmelding: %s',
		'There is no “%1$s”. There are: %2$s.'
			=> '“%1$s” findes ikke. Der findes: %2$s.',
		'“%1$s” is nothing that %2$s knows.'
			=> '%2$s kender ikke “%1$s”.',
		'“%1$s” cannot be “%2$s”.'
			=> '“%1$s” kan ikke være “%2$s”.',
		'No feed is named, neither here nor under Settings → Opslag.'
			=> 'Der er ikke angivet noget feed, hverken her eller under Indstillinger → Opslag.',
		'The address of opslag.js is not set under Settings → Opslag.'
			=> 'Adressen på opslag.js mangler under Indstillinger → Opslag.',
		'(Only those who can edit see this.)'
			=> '(Det ser kun de, der kan redigere.)',
		'Feed'
			=> 'Feed',
		'The address of the organiser’s events. Ask the organiser for it.'
			=> 'Adressen på arrangørens arrangementer. Spørg arrangøren om den.',
		'Script'
			=> 'Script',
		'Leave this empty if the organiser publishes opslag.js in the folder /opslag/ of the feed’s address.'
			=> 'Lad feltet stå tomt, hvis arrangøren lægger opslag.js i mappen /opslag/ på samme adresse som feedet.',
		'Sign-up server'
			=> 'Tilmeldingsserver',
		'Usually empty: the feed names it.'
			=> 'Som regel tomt: feedet angiver den.',
		'Your name'
			=> 'Jeres navn',
		'Your organisation’s short name, so that the organiser sees which sign-ups come through your site.'
			=> 'Jeres organisations korte navn, så arrangøren kan se, hvilke tilmeldinger der kommer gennem jeres side.',
		'Language'
			=> 'Sprog',
		'As the site'
			=> 'Som resten af siden',
		'Colours'
			=> 'Farver',
		'As the page'
			=> 'Som siden',
		'Light'
			=> 'Lyse',
		'Dark'
			=> 'Mørke',
		'%1$s was left as it was: “%2$s” does not begin with https://.'
			=> '%1$s er ikke ændret: “%2$s” begynder ikke med https://.',
		'Show an event with the block “Opslag”, or write this on a line of its own:'
			=> 'Vis et arrangement med blokken “Opslag”, eller skriv dette på en linje for sig:',
		'Instead of event-card you can write: %s.'
			=> 'I stedet for event-card kan du skrive: %s.',
		'Shows an organiser\'s events, and signs visitors up, on your own pages: a block and a shortcode.'
			=> 'Viser en arrangørs arrangementer og tager imod tilmeldinger på jeres egne sider: en blok og en kortkode.',
		'block description' . "\4" . 'An organiser\'s event, list of events, programme or form to sign up.'
			=> 'En arrangørs arrangement, liste over arrangementer, program eller tilmelding.',
		'block keyword' . "\4" . 'event'
			=> 'arrangement',
		'block keyword' . "\4" . 'calendar'
			=> 'kalender',
		'block keyword' . "\4" . 'newsletter'
			=> 'nyhedsbrev',
		'Show the date, the title and the place only, the rest on demand.'
			=> 'Vis kun dato, titel og sted, og resten, når der trykkes.',
		'Address of the JSON event feed. Relative addresses start from the page.'
			=> 'Adressen på arrangørens feed (JSON). En relativ adresse regnes fra siden.',
		'Name of the event in the feed (identifier, or the end of its @id). By default its next one.'
			=> 'Arrangementets navn i feedet (identifier eller slutningen af dets @id). Ellers det næste.',
		'Address of the sign-up server. By default the one that the feed names.'
			=> 'Tilmeldingsserverens adresse. Ellers den, som feedet angiver.',
		'Your organisation\'s short name, recorded with sign-ups that come through your page.'
			=> 'Jeres organisations korte navn, som gemmes med de tilmeldinger, der kommer gennem jeres side.',
		'Another captcha than the server\'s own, as turnstile:<site key>; likewise hcaptcha and friendly. Its provider\'s script is then loaded, and told of your visitors.'
			=> 'En anden captcha end serverens egen, skrevet turnstile:<site key>; ligeså hcaptcha og friendly. Så hentes udbyderens script, og udbyderen får besked om jeres besøgende.',
		'Language to speak (da, nb, nn, sv, en). By default the page\'s, then the feed\'s.'
			=> 'Sproget (da, nb, nn, sv, en). Ellers sidens, og dernæst feedets.',
		'Colours: auto follows the page, light and dark bring their own.'
			=> 'Farver: auto følger siden; light (lys) og dark (mørk) har deres egne.',
		'Level of the first heading, 1 to 6, so that it fits the page\'s outline.'
			=> 'Den første overskrifts niveau, 1 til 6, så den passer ind i siden.',
		'A time to stand in, such as 2026-09-24T10:30, for previews. By default the real one.'
			=> 'Et tidspunkt at lade, som om det er, fx 2026-09-24T10:30, til at prøve med. Ellers det rigtige.',
		'What to list: upcoming (default), past or all events, or articles.'
			=> 'Hvad listen viser: upcoming (kommende arrangementer, som er det sædvanlige), past (tidligere), all (alle) eller articles (artikler).',
		'How many to show at first, and how many more at a time.'
			=> 'Hvor mange der vises til at begynde med, og hvor mange flere ad gangen.',
		'List only what has this theme or hashtag.'
			=> 'Vis kun det, der har dette emne eller hashtag.',
		'Show a search box.'
			=> 'Vis et søgefelt.',
		'What to fill in beforehand, by the names of the fields: {\'contact.name\': [\'Anne\']}. As an attribute it is written as in an address: name=Anne&email=anne@example.org&answers.diet=Vegan. Only fields that the form has, and never a consent; what the visitor has typed goes before it.'
			=> 'Hvad der er udfyldt på forhånd, skrevet som i en adresse: name=Anne&email=anne@example.org&answers.diet=Vegan. Kun felter, som formularen har, og aldrig et samtykke; det, den besøgende har skrevet, går forud.',
		'Lets the page\'s own address fill the form in: ?opslag-name=Anne&opslag-answers.diet=Vegan.'
			=> 'Lader sidens egen adresse udfylde formularen: ?opslag-name=Anne&opslag-answers.diet=Vegan.',
	),
);
