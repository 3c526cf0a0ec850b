// The entry grid as a spreadsheet: arrows and Enter move, a pasted block fills its cells, each cell is saved when left.
const form = document.getElementById("grid");
const table = form?.querySelector("[data-grid]");

const rows = () => [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.querySelectorAll("input[type=text]")]);

function place(input) {
  const row = input.closest("tr");
  return { row: [...table.tBodies].flatMap((body) => [...body.rows]).indexOf(row), column: rows().find((each) => each.includes(input)).indexOf(input) };
}

function go(input, down, right) {
  const all = rows();
  const here = place(input);
  let row = here.row;
  const column = here.column + right;
  if (down === 0) {
    focus(all[row][column]);
    return;
  }
  do {
    row += down;
  } while (all[row] && all[row].length === 0);
  focus(all[row]?.[Math.min(column, all[row].length - 1)]);
}

function focus(input) {
  if (input) {
    input.focus();
    input.select();
  }
}

const atStart = (input) => input.selectionStart === 0 && (input.selectionEnd === 0 || input.selectionEnd === input.value.length);
const atEnd = (input) => input.selectionEnd === input.value.length && (input.selectionStart === input.selectionEnd || input.selectionStart === 0);

table?.addEventListener("keydown", (event) => {
  const input = event.target;
  if (input.type !== "text" || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [event.shiftKey ? -1 : 1, 0] }[event.key]
    ?? (event.key === "ArrowLeft" && atStart(input) ? [0, -1] : event.key === "ArrowRight" && atEnd(input) ? [0, 1] : null);
  if (step) {
    event.preventDefault();
    go(input, ...step);
  }
  if (event.key === "Escape") {
    input.value = seen(input).value;
  }
});

// A block from a spreadsheet: lines are rows, tabs are columns.
table?.addEventListener("paste", (event) => {
  const text = event.clipboardData.getData("text/plain").replace(/\r/g, "").replace(/\n$/, "");
  if (event.target.type !== "text" || !/[\t\n]/.test(text)) {
    return;
  }
  event.preventDefault();
  const start = place(event.target);
  const all = rows();
  const filled = [];
  let left = 0;
  let row = start.row;
  for (const line of text.split("\n")) {
    while (all[row] && all[row].length === 0) {
      row += 1;
    }
    line.split("\t").forEach((value, at) => {
      const input = all[row]?.[start.column + at];
      if (input) {
        input.value = value.trim();
        filled.push(input);
      } else if (value.trim() !== "") {
        left += 1;
      }
    });
    row += 1;
  }
  tellLeftOut(left);
  filled.reduce((before, input) => before.then(() => save(input)), Promise.resolve());
});

// What a pasted block has beyond the grid is not lost in silence.
function tellLeftOut(count) {
  const told = document.getElementById("left-out");
  told.textContent = told.dataset.text.replace("#", count);
  told.hidden = count === 0;
}

const seen = (input) => form.elements[`${input.name}.seen`];
const version = (input) => form.elements[`${input.name}.version`];

// Sends one cell; the answer is the cell as it is now, and what does not hold.
async function save(input) {
  if (input.dataset.sent || input.value.trim() === seen(input).value) {
    return;
  }
  const typed = input.value;
  input.dataset.sent = "true";
  const body = new URLSearchParams({ cell: input.name, value: typed, version: version(input).value, period: form.elements.period.value });
  if (form.elements.element) {
    body.set("element", form.elements.element.value);
  }
  const headers = { [document.querySelector("meta[name='csrf-header']").content]: document.querySelector("meta[name='csrf-token']").content };
  const cell = input.closest("td");
  cell.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.dataset.cells, { method: "POST", headers, body });
    if (!answer.ok || answer.redirected) {
      throw new Error(String(answer.status));
    }
    show(cell, input, typed, new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    delete input.dataset.sent;
    cell.classList.add("unsaved");
    document.getElementById("unsaved").hidden = false;
  } finally {
    cell.removeAttribute("aria-busy");
  }
}

// Puts the answer in place of the cell; what was typed on meanwhile is kept and sent next.
function show(cell, input, typed, answer) {
  const focused = document.activeElement === input;
  const later = input.value === typed ? null : input.value;
  cell.classList.remove("unsaved");
  cell.replaceChildren(...answer.querySelector("td").childNodes);
  for (const id of ["violations", "progress"]) {
    document.getElementById(id)?.replaceChildren(...(answer.getElementById(id)?.childNodes ?? []));
  }
  mark();
  const fresh = cell.querySelector("input[type=text]");
  if (later !== null && fresh) {
    fresh.value = later;
  }
  if (focused) {
    focus(fresh);
  } else if (later !== null && fresh) {
    save(fresh);
  }
}

// Cells that break a rule are marked as long as they do.
function mark() {
  table?.querySelectorAll(".is-broken").forEach((cell) => cell.classList.remove("is-broken"));
  document.querySelectorAll("#violations [data-cells]").forEach((violation) => {
    violation.dataset.cells.split(" ").forEach((name) => document.getElementById(name)?.closest("td").classList.add("is-broken"));
  });
}
mark();

table?.addEventListener("focusout", (event) => {
  if (event.target.type === "text") {
    save(event.target);
  }
});
table?.addEventListener("focusin", (event) => {
  if (event.target.type === "text" && event.target.selectionStart === event.target.selectionEnd) {
    event.target.select();
  }
});
