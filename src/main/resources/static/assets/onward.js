// Brings GOV.UK Frontend's components to life. Every page works without it.
import { initAll } from './govuk.js';

// On a phone the list comes before its filters.
if (matchMedia('(max-width: 47.99em)').matches) {
  document.querySelectorAll('details.onward-filter').forEach((filter) => { filter.open = false; });
}

// Work under way: only its words and its bar change, so that nobody loses their place on the page.
const live = document.querySelector('[data-refresh]');
if (live) {
  setInterval(async () => {
    const answer = await fetch(location.href).catch(() => null);
    if (!answer) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-refresh]');
    if (now) live.replaceChildren(...now.childNodes); else location.reload();
  }, 1000 * Number(live.dataset.refresh));
}

initAll();
