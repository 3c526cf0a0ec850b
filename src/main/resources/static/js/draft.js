// Nothing typed is lost: a form with data-draft="name of the form" is saved while somebody types.
// Where the server cannot be reached, the text stays in this browser until it can.
const settings = document.querySelector("meta[name='draft']");
const url = settings.dataset.url;
const PAUSE = 1500;
const KEPT = 7 * 24 * 3600 * 1000;
const NEVER = new Set(["_csrf", "_draft", "fill", "record"]);
const posted = settings.dataset.posted === "true";
const localKey = (name) => `draft:${settings.content}:${name}`;

const state = (form) => {
  const fields = [];
  for (const control of form.elements) {
    const kept = control.name && !NEVER.has(control.name) && !control.disabled && !control.closest("[data-no-draft]")
      && !["password", "file", "submit", "button", "image", "fieldset"].includes(control.type);
    if (kept && (!["checkbox", "radio"].includes(control.type) || control.checked)) {
      const chosen = control.selectedOptions ? [...control.selectedOptions].map((option) => option.value) : [control.value];
      chosen.forEach((value) => fields.push([control.name, value.replace(/\r\n/g, "\n")]));
    }
  }
  return JSON.stringify(fields);
};

const sorted = (content) => JSON.stringify(JSON.parse(content).map((field) => JSON.stringify(field)).sort());

const send = (path, fields) => {
  const header = document.querySelector("meta[name='csrf-header']").content;
  const token = document.querySelector("meta[name='csrf-token']").content;
  return fetch(url + path, { method: "POST", headers: { [header]: token }, redirect: "manual",
    body: new URLSearchParams(fields) }).then((answer) => answer.status === 204, () => false);
};

const put = (form, content) => {
  const values = new Map();
  JSON.parse(content).forEach(([name, value]) => values.set(name, [...(values.get(name) ?? []), value]));
  const asked = new Set();
  for (const control of form.elements) {
    if (!control.name || NEVER.has(control.name) || ["password", "file", "submit", "button"].includes(control.type)) {
      continue;
    }
    const typed = values.get(control.name) ?? [];
    if (["checkbox", "radio"].includes(control.type)) {
      control.checked = typed.includes(control.value);
    } else if (control.type === "select-multiple") {
      [...control.options].forEach((option) => { option.selected = typed.includes(option.value); });
    } else if (typed.length > 0 && !asked.has(control.name)) {
      control.value = typed[0];
    }
    asked.add(control.name);
  }
  // Rows that the page does not have yet travel along; a form that can draw them does so.
  let missing = false;
  values.forEach((typed, name) => {
    if (!asked.has(name)) {
      missing = true;
      typed.forEach((value) => {
        const hidden = Object.assign(document.createElement("input"), { type: "hidden", name, value });
        form.append(hidden);
      });
    }
  });
  const redraw = form.querySelector("[data-redraw]");
  if (missing && redraw) {
    form.requestSubmit(redraw);
  }
};

class DraftForm {
  constructor(form) {
    this.form = form;
    this.saved = posted ? "" : state(form);
    this.first = state(form);
    this.note = Object.assign(document.createElement("span"), { className: "draft-note text-secondary d-print-none" });
    this.note.setAttribute("role", "status");
    (form.querySelector(".form-actions") ?? form).append(this.note);
    form.addEventListener("input", () => this.later());
    form.addEventListener("change", () => this.later());
    form.addEventListener("submit", () => this.sent());
    window.addEventListener("online", () => this.save());
    document.addEventListener("visibilitychange", () => document.hidden && this.save());
    window.addEventListener("pageshow", (event) => event.persisted && delete form.dataset.draftSent);
    // A form that came back is what was typed last: it is kept, not the older draft offered.
    if (posted) {
      this.later();
    } else {
      this.offer();
    }
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  get pending() {
    return !this.form.dataset.draftSent && state(this.form) !== this.saved;
  }

  async save() {
    clearTimeout(this.timer);
    if (!this.pending) {
      return;
    }
    const content = state(this.form);
    const title = document.querySelector("h1")?.textContent.trim() ?? document.title;
    localStorage.setItem(localKey(this.form.dataset.draft), JSON.stringify({ content, at: Date.now() }));
    const address = this.form.dataset.draftAddress ?? location.pathname + location.search;
    const done = await send("", { form: this.form.dataset.draft, content, address, title: title.slice(0, 200) });
    if (done) {
      this.saved = content;
      localStorage.removeItem(localKey(this.form.dataset.draft));
    }
    this.note.textContent = done ? settings.dataset.saved : settings.dataset.offline;
    this.note.classList.toggle("text-danger", !done);
  }

  sent() {
    clearTimeout(this.timer);
    this.form.dataset.draftSent = "true";
    if (!this.form.elements.namedItem("_draft")) {
      const name = Object.assign(document.createElement("input"), { type: "hidden", name: "_draft" });
      name.value = this.form.dataset.draft;
      this.form.append(name);
    }
  }

  async offer() {
    await this.sendLocal();
    const answer = await fetch(`${url}/offer?form=${encodeURIComponent(this.form.dataset.draft)}`, { redirect: "manual" })
      .catch(() => null);
    if (answer?.status !== 200) {
      return;
    }
    const bar = document.createRange().createContextualFragment(await answer.text()).querySelector(".draft-offer");
    if (!bar || sorted(bar.dataset.content) === sorted(this.first)) {
      return;
    }
    bar.querySelector("[data-draft-restore]").addEventListener("click", () => {
      bar.remove();
      put(this.form, bar.dataset.content);
      this.form.querySelector("textarea, input:not([type=hidden])")?.focus();
    });
    bar.querySelector("[data-draft-discard]").addEventListener("click", async () => {
      if (await send("/removal", { form: this.form.dataset.draft })) {
        bar.remove();
      }
    });
    this.form.before(bar);
  }

  // What could not be saved last time, after the connection or the sign-in is back.
  async sendLocal() {
    const kept = JSON.parse(localStorage.getItem(localKey(this.form.dataset.draft)) ?? "null");
    if (!kept) {
      return;
    }
    const title = document.querySelector("h1")?.textContent.trim() ?? document.title;
    const fresh = Date.now() - kept.at < KEPT;
    const address = this.form.dataset.draftAddress ?? location.pathname + location.search;
    if (!fresh || await send("", { form: this.form.dataset.draft, content: kept.content, address, title: title.slice(0, 200) })) {
      localStorage.removeItem(localKey(this.form.dataset.draft));
    }
  }
}

// Taken by the portal: what this browser still keeps of it is not needed any more.
if (settings.dataset.taken) {
  localStorage.removeItem(localKey(settings.dataset.taken));
}

const forms = [...document.querySelectorAll("form[data-draft]")].map((form) => new DraftForm(form));

// Signing out waits until the last words are saved.
document.addEventListener("submit", (event) => {
  const pending = forms.filter((form) => form.pending);
  if (pending.length > 0 && event.target.action.endsWith("/logout")) {
    event.preventDefault();
    Promise.all(pending.map((form) => form.save())).finally(() => event.target.submit());
  }
}, { capture: true });
