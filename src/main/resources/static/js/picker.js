// Turns a select into a type-ahead (ARIA combobox). With data-url the server finds people or
// units by name, number or pinyin initials; without, the select's own options are searched.

const DELAY = 180;

class Picker {
  constructor(root) {
    this.root = root;
    this.select = root.querySelector("select");
    this.combo = root.querySelector(".picker-combo");
    this.input = this.combo.querySelector("input");
    this.list = this.combo.querySelector("ul");
    this.status = this.combo.querySelector("[role='status']");
    this.active = -1;
    this.takeOver();
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("focus", () => this.input.select());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.leave());
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = event.target.closest("[role='option']");
      if (option) {
        this.choose(option);
      }
    });
  }

  takeOver() {
    const id = this.select.id;
    this.select.id = `${id}-value`;
    this.input.id = id;
    this.input.required = this.select.required;
    this.select.required = false;
    ["aria-invalid", "aria-describedby"].forEach((name) => {
      if (this.select.hasAttribute(name)) {
        this.input.setAttribute(name, this.select.getAttribute(name));
      }
    });
    this.input.classList.toggle("is-invalid", this.select.classList.contains("is-invalid"));
    this.select.hidden = true;
    this.combo.hidden = false;
    this.input.value = this.label();
  }

  label() {
    const chosen = this.select.selectedOptions[0];
    return chosen && chosen.value ? chosen.textContent.trim() : "";
  }

  typed() {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.search(this.input.value.trim()), DELAY);
  }

  async search(query) {
    if (!query) {
      this.close();
      return;
    }
    if (this.root.dataset.url) {
      const joint = this.root.dataset.url.includes("?") ? "&" : "?";
      await window.htmx.ajax("GET", `${this.root.dataset.url}${joint}q=${encodeURIComponent(query)}`,
        { target: this.list, swap: "innerHTML" });
    }
    else {
      this.list.replaceChildren(...this.matching(query.toLowerCase()));
    }
    if (query === this.input.value.trim()) {
      this.open();
    }
  }

  matching(query) {
    return Array.from(this.select.options)
      .filter((option) => option.value && option.textContent.toLowerCase().includes(query))
      .slice(0, 50)
      .map((option) => {
        const item = document.createElement("li");
        item.className = "picker-option";
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.dataset.value = option.value;
        item.textContent = option.textContent.trim();
        return item;
      });
  }

  options() {
    return Array.from(this.list.querySelectorAll("[role='option']"));
  }

  open() {
    const options = this.options();
    options.forEach((option, index) => { option.id = `${this.list.id}-${index}`; });
    this.status.textContent = options.length ? `${options.length} ${this.status.dataset.some}` : this.status.dataset.none;
    this.list.hidden = options.length === 0;
    this.input.setAttribute("aria-expanded", String(options.length > 0));
    this.mark(options.length ? 0 : -1);
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.active = -1;
  }

  mark(index) {
    this.active = index;
    this.options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = this.options()[index];
    if (option) {
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
    else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  key(event) {
    const count = this.options().length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.list.hidden) {
        this.search(this.input.value.trim());
      }
      else {
        this.mark((this.active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
      }
    }
    else if (event.key === "Enter" && !this.list.hidden && this.active >= 0) {
      event.preventDefault();
      this.choose(this.options()[this.active]);
    }
    else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }

  choose(item) {
    let option = Array.from(this.select.options).find((each) => each.value === item.dataset.value);
    if (!option) {
      option = new Option(item.textContent.trim(), item.dataset.value);
      this.select.add(option);
    }
    this.select.value = option.value;
    this.input.value = option.textContent.trim();
    this.close();
    this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // What was typed but not chosen is not kept; an emptied field empties the choice.
  leave() {
    window.clearTimeout(this.timer);
    this.close();
    if (!this.input.value.trim() && this.select.value) {
      this.select.value = "";
      this.select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    this.input.value = this.label();
  }
}

const enhance = (node) => node.querySelectorAll("[data-picker]:not([data-ready])").forEach((root) => {
  root.dataset.ready = "true";
  new Picker(root);
});
enhance(document);
document.addEventListener("htmx:load", (event) => enhance(event.detail.elt.parentNode ?? event.detail.elt));
