/** What runs in the pages of the documentation, behind the viewer's own script. */

/**
 * Starts the viewer and, in the playground, takes a sign-in. The token goes to the viewer as one of its settings: it is
 * in this page's memory alone, gone with it, and good for the minutes that the page names.
 */
export const START = `
const root = document.getElementById('reference');
const settings = JSON.parse(root.dataset.settings);
const viewer = Scalar.createApiReference(root, settings);

const form = document.getElementById('sign-in');
let ending;
const say = (text) => { form.querySelector('output').textContent = text; };

async function signIn() {
  const { email, password, otp } = form.elements;
  const body = { email: email.value, password: password.value, ...(otp.value && { otp: otp.value }) };
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { error, access, user } = await response.json();
  if (error) {
    otp.parentElement.hidden &&= !('otp' in error.details);
    return say(Object.values(error.details).flat()[0] ?? error.message);
  }
  password.value = otp.value = '';
  const securitySchemes = { bearer: { token: access } };
  viewer.updateConfiguration({
    ...settings,
    authentication: { preferredSecurityScheme: 'bearer', securitySchemes },
  });
  const { iat, exp } = JSON.parse(atob(access.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
  const end = new Date(Date.now() + (exp - iat) * 1000);
  const time = end.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  say('Calls are sent as ' + (user.email ?? user.username) + ' until ' + time + '.');
  clearTimeout(ending);
  ending = setTimeout(() => say('The sign-in has ended. Sign in again to go on.'), end - Date.now());
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  say('');
  signIn().catch(() => say('The server cannot be reached.'));
});`;
