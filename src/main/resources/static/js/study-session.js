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

// A regulation chosen from the register becomes a line of those studied.
form?.querySelectorAll('[data-lines]').forEach((picker) => {
  const select = picker.querySelector('select');
  select.addEventListener('change', () => {
    const title = select.selectedOptions[0]?.textContent.trim();
    const field = form.elements.namedItem(picker.dataset.lines);
    const lines = field.value.split('\n').map((line) => line.trim()).filter((line) => line);
    if (title && !lines.includes(title)) {
      field.value = [...lines, title].join('\n');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    select.value = '';
    picker.querySelector('[role=combobox]').value = '';
  });
});
