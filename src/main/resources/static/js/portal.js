// Small comforts on every page; each page works without them.

// Ctrl-K goes to the search box.
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    const search = document.getElementById("search");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
});

// Header menus close on Escape and on a click elsewhere.
const menus = () => document.querySelectorAll("details.tool-menu[open]");
document.addEventListener("click", (event) => {
  menus().forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    menus().forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
});

// A page made for paper has a button that prints it.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) {
    window.print();
  }
});

// A link to a confirmation opens it as a modal dialog.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const dialog = link && link.hash.length > 1 && document.querySelector(`dialog#${CSS.escape(link.hash.slice(1))}`);
  if (dialog) {
    event.preventDefault();
    dialog.showModal();
  }
  const close = event.target.closest("dialog [data-close]");
  if (close) {
    event.preventDefault();
    close.closest("dialog").close();
  }
});

// The error summary takes the focus, names each field and follows their order.
const summary = document.querySelector("[data-error-summary]");
if (summary) {
  summary.querySelectorAll("a[href^='#']").forEach((link) => {
    const field = document.getElementById(link.hash.slice(1));
    const label = field && (field.labels?.[0]?.firstElementChild ?? field.querySelector("legend span"));
    if (label) {
      link.prepend(`${label.textContent.trim()}: `);
    }
  });
  const field = (item) => document.getElementById(item.querySelector("a")?.hash.slice(1) ?? "");
  const follows = (one, other) => one && other && one !== other && one.compareDocumentPosition(other) & 2;
  const list = summary.querySelector("ul");
  list.append(...[...list.children].sort((one, other) => {
    const [first, second] = [field(one), field(other)];
    return follows(first, second) ? 1 : follows(second, first) ? -1 : 0;
  }));
  summary.focus();
}

// A form is sent once, however often the button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented || form.hasAttribute("hx-post")) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});

// The menu shows where one is, however long it is.
const place = document.querySelector(".navbar-vertical [aria-current='page']");
const menu = place && place.closest(".navbar-vertical");
if (menu && place.getBoundingClientRect().bottom > menu.clientHeight) {
  menu.scrollTop = place.offsetTop - menu.clientHeight / 2;
}

// Wide tables scroll by keyboard too.
document.querySelectorAll(".table-responsive").forEach((box) => {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
  }
});

// Partial updates carry the token that protects forms.
document.addEventListener("htmx:configRequest", (event) => {
  const header = document.querySelector("meta[name='csrf-header']")?.content;
  const token = document.querySelector("meta[name='csrf-token']")?.content;
  if (header && token && event.detail.verb !== "get") {
    event.detail.headers[header] = token;
  }
});
