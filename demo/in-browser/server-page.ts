import {createServers} from './servers.ts';

// A link in a mail leads to a page of the server's, and no worker may answer for a page. So a page
// lies there that asks the server itself, and shows what it says.
const servers = createServers(address => fetch(address));
const here = new URL(location.href);
here.pathname = here.pathname.replace(/\/(index\.html)?$/, '');

async function show(request: Request) {
  const server = servers.find(({api}) => request.url.startsWith(api));
  if (!server) return;
  const answer = await (await server.fetch(request)).text();
  const page = new DOMParser().parseFromString(answer, 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  const address = new URL(form.getAttribute('action') ?? '', here);
  const fields = [...new FormData(form, event.submitter)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
  void show(new Request(address, {method: form.method, body: new URLSearchParams(fields)}));
});

await show(new Request(here));
