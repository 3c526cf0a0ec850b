// The instalments of a clearing plan: the sum while typing, and what is still missing to the tax owed.
const table = document.querySelector("[data-instalments]");
const sum = table?.querySelector("[data-sum]");

const cents = (text) => Math.round(Number(text.replace(/[,，\s]/g, "")) * 100) || 0;

const written = (amount) => (amount / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function show() {
  const total = [...table.querySelectorAll("input[inputmode=decimal]")].reduce((all, input) => all + cents(input.value), 0);
  const missing = cents(table.dataset.owed) - total;
  sum.textContent = missing > 0 ? `${written(total)} · ${sum.dataset.short} ${written(missing)}` : written(total);
}

// Enter goes on to the next field instead of sending half a plan.
table?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.target.matches("input")) {
    event.preventDefault();
    const fields = [...table.querySelectorAll("input")];
    fields[fields.indexOf(event.target) + 1]?.focus();
  }
});
table?.addEventListener("input", show);
if (table) {
  show();
}
