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

// One key decides where a page offers it; the box turns single keys off, and that is remembered.
const box = document.querySelector('[data-keys] input');
if (box) {
  box.checked = localStorage.getItem('single-keys') !== 'off';
  box.closest('[data-keys]').hidden = false;
  box.addEventListener('change', () => localStorage.setItem('single-keys', box.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (press) => {
    const typing = press.target.closest('input:not([type=checkbox]), textarea, select');
    if (!box.checked || typing || press.ctrlKey || press.altKey || press.metaKey || press.repeat) return;
    const chosen = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === press.key);
    if (chosen) { press.preventDefault(); chosen.click(); }
  });
}

initAll();
