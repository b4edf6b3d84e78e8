// Says that scripts run, before anything is drawn, as GOV.UK Frontend asks.
document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported');
}
