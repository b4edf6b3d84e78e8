// Passkeys: adds one on the account's page, asks for one as the second factor.
const post = (address, token, body) =>
  fetch(address, {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': token, ...(body ? { 'Content-Type': 'application/json' } : {}) },
    body,
  });

const begin = async (address, token) => {
  const answer = await post(address, token);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
};

const ways = {
  async add(place, token) {
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(
      await begin('/account/passkeys/options', token));
    const made = await navigator.credentials.create({ publicKey: options });
    const label = encodeURIComponent(place.querySelector('input').value);
    const kept = await post(`/account/passkeys?label=${label}`, token, JSON.stringify(made));
    if (!kept.ok) throw new Error(String(kept.status));
    location.reload();
  },
  async 'sign-in'(place, token) {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(
      await begin('/sign-in/passkey/options', token));
    const signed = await navigator.credentials.get({ publicKey: options });
    const opened = await post('/sign-in/passkey', token, JSON.stringify(signed));
    if (!opened.ok) throw new Error(String(opened.status));
    location.assign((await opened.json()).to);
  },
};

const able = window.PublicKeyCredential
  && PublicKeyCredential.parseCreationOptionsFromJSON
  && PublicKeyCredential.parseRequestOptionsFromJSON;

for (const place of document.querySelectorAll('[data-passkey]')) {
  if (!able) continue;
  place.hidden = false;
  const problem = place.querySelector('[data-passkey-problem]');
  place.querySelector('button').addEventListener('click', async () => {
    problem.hidden = true;
    try {
      await ways[place.dataset.passkey](place, place.dataset.token);
    } catch {
      problem.hidden = false;
    }
  });
}
