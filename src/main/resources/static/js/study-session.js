// Quick entry: Ctrl+Enter presses the first button of the form, "all present" marks at once.
const form = document.querySelector('form[data-quick-save]');

form?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit(form.querySelector('[data-primary]'));
  }
});

form?.querySelector('[data-all-present]')?.addEventListener('click', (event) => {
  event.preventDefault();
  form.querySelectorAll('input[type=radio][value=PRESENT]').forEach((radio) => {
    radio.checked = true;
  });
});
