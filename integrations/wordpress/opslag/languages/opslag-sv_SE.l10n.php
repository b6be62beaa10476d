<?php
/**
 * Swedish.
 *
 * @package Opslag
 */

return array(
	'domain'       => 'opslag',
	'language'     => 'sv_SE',
	'plural-forms' => 'nplurals=2; plural=n != 1;',
	'messages'     => array(
		'What to show'
			=> 'Vad ska visas',
		'Settings'
			=> 'Inställningar',
		'More settings'
			=> 'Fler inställningar',
		'What is left empty is as set under Settings → Opslag.'
			=> 'Det du lämnar tomt blir som det är valt under Inställningar → Opslag.',
		'Shown until the event has arrived, and if it cannot be had. Left empty, it is the event’s name, date and link.'
			=> 'Visas tills evenemanget har hämtats, och om det inte går att hämta. Lämnar du det tomt visas evenemangets namn, datum och länk.',
		'Sign up by e-mail to %s'
			=> 'Anmälan till %s',
		'Sign-up: %s'
			=> 'Anmälan: %s',
		'There is no “%1$s”. There are: %2$s.'
			=> '”%1$s” finns inte. De som finns är: %2$s.',
		'“%1$s” is nothing that %2$s knows.'
			=> '%2$s känner inte till ”%1$s”.',
		'“%1$s” cannot be “%2$s”.'
			=> '”%1$s” kan inte vara ”%2$s”.',
		'No feed is named, neither here nor under Settings → Opslag.'
			=> 'Inget flöde är angivet, varken här eller under Inställningar → Opslag.',
		'The address of opslag.js is not set under Settings → Opslag.'
			=> 'Adressen till opslag.js saknas under Inställningar → Opslag.',
		'(Only those who can edit see this.)'
			=> '(Det här ser bara de som kan redigera.)',
		'Feed'
			=> 'Flöde',
		'The address of the organiser’s events. Ask the organiser for it.'
			=> 'Adressen till arrangörens evenemang. Fråga arrangören efter den.',
		'Script'
			=> 'Skript',
		'Leave this empty if the organiser publishes opslag.js in the folder /opslag/ of the feed’s address.'
			=> 'Lämna fältet tomt om arrangören lägger opslag.js i mappen /opslag/ på samma adress som flödet.',
		'Sign-up server'
			=> 'Anmälningsserver',
		'Usually empty: the feed names it.'
			=> 'Oftast tomt: flödet anger den.',
		'Your name'
			=> 'Ert namn',
		'Your organisation’s short name, so that the organiser sees which sign-ups come through your site.'
			=> 'Er organisations korta namn, så att arrangören ser vilka anmälningar som kommer via er webbplats.',
		'Language'
			=> 'Språk',
		'As the site'
			=> 'Som resten av webbplatsen',
		'Colours'
			=> 'Färger',
		'As the page'
			=> 'Som sidan',
		'Light'
			=> 'Ljusa',
		'Dark'
			=> 'Mörka',
		'%1$s was left as it was: “%2$s” does not begin with https://.'
			=> '%1$s har inte ändrats: ”%2$s” börjar inte med https://.',
		'Show an event with the block “Opslag”, or write this on a line of its own:'
			=> 'Visa ett evenemang med blocket ”Opslag”, eller skriv det här på en egen rad:',
		'Instead of event-card you can write: %s.'
			=> 'I stället för event-card kan du skriva: %s.',
		'Shows an organiser\'s events, and signs visitors up, on your own pages: a block and a shortcode.'
			=> 'Visar en arrangörs evenemang och tar emot anmälningar på era egna sidor: ett block och en kortkod.',
		'block description' . "\4" . 'An organiser\'s event, list of events, programme or form to sign up.'
			=> 'En arrangörs evenemang, lista över evenemang, program eller anmälan.',
		'block keyword' . "\4" . 'event'
			=> 'evenemang',
		'block keyword' . "\4" . 'calendar'
			=> 'kalender',
		'block keyword' . "\4" . 'newsletter'
			=> 'nyhetsbrev',
		'Show the date, the title and the place only, the rest on demand.'
			=> 'Visa bara datum, rubrik och plats, och resten på begäran.',
		'Address of the JSON event feed. Relative addresses start from the page.'
			=> 'Adressen till arrangörens flöde (JSON). En relativ adress utgår från sidan.',
		'Name of the event in the feed (identifier, or the end of its @id). By default its next one.'
			=> 'Evenemangets namn i flödet (identifier eller slutet av dess @id). Annars det som kommer härnäst.',
		'Address of the sign-up server. By default the one that the feed names.'
			=> 'Anmälningsserverns adress. Annars den som flödet anger.',
		'Your organisation\'s short name, recorded with sign-ups that come through your page.'
			=> 'Er organisations korta namn, som sparas med de anmälningar som kommer via er sida.',
		'Another captcha than the server\'s own, as turnstile:<site key>; likewise hcaptcha and friendly. Its provider\'s script is then loaded, and told of your visitors.'
			=> 'En annan captcha än serverns egen, skriven turnstile:<site key>; likaså hcaptcha och friendly. Då hämtas leverantörens skript, och leverantören får veta om era besökare.',
		'Language to speak (da, nb, nn, sv, en). By default the page\'s, then the feed\'s.'
			=> 'Språket (da, nb, nn, sv, en). Annars sidans, och därefter flödets.',
		'Colours: auto follows the page, light and dark bring their own.'
			=> 'Färger: auto följer sidan; light (ljus) och dark (mörk) har sina egna.',
		'Level of the first heading, 1 to 6, so that it fits the page\'s outline.'
			=> 'Den första rubrikens nivå, 1 till 6, så att den passar in på sidan.',
		'A time to stand in, such as 2026-09-24T10:30, for previews. By default the real one.'
			=> 'En tidpunkt att låtsas att det är, t.ex. 2026-09-24T10:30, för att prova. Annars den verkliga.',
		'What to list: upcoming (default), past or all events, or articles.'
			=> 'Vad listan visar: upcoming (kommande evenemang, som är det vanliga), past (tidigare), all (alla) eller articles (artiklar).',
		'How many to show at first, and how many more at a time.'
			=> 'Hur många som visas från början, och hur många fler åt gången.',
		'List only what has this theme or hashtag.'
			=> 'Visa bara det som har det här temat eller den här hashtaggen.',
		'Show a search box.'
			=> 'Visa en sökruta.',
		'What to fill in beforehand, by the names of the fields: {\'contact.name\': [\'Anne\']}. As an attribute it is written as in an address: name=Anne&email=anne@example.org&answers.diet=Vegan. Only fields that the form has, and never a consent; what the visitor has typed goes before it.'
			=> 'Vad som är ifyllt i förväg, skrivet som i en adress: name=Anne&email=anne@example.org&answers.diet=Vegan. Bara fält som formuläret har, och aldrig ett samtycke; det som besökaren har skrivit går före.',
		'Lets the page\'s own address fill the form in: ?opslag-name=Anne&opslag-answers.diet=Vegan.'
			=> 'Låter sidans egen adress fylla i formuläret: ?opslag-name=Anne&opslag-answers.diet=Vegan.',
	),
);
