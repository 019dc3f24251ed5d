/** What runs in the pages of the documentation, behind the viewer's own script. */

/**
 * Starts the viewer and, in the playground, takes a sign-in. The token goes to the viewer as one of its settings: it is
 * in this page's memory alone, and gone with it.
 */
export const START = `
const root = document.getElementById('reference');
const settings = JSON.parse(root.dataset.settings);
const viewer = Scalar.createApiReference(root, settings);

const form = document.getElementById('sign-in');
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
  say('Calls are sent as ' + (user.email ?? user.username) + '.');
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  say('');
  signIn().catch(() => say('The server cannot be reached.'));
});`;
