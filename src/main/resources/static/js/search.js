// Hits below the search box while somebody types: arrows move, Enter opens, Escape closes.
const box = document.querySelector(".topbar-search #search");
if (box) {
  const form = box.form;
  const panel = Object.assign(document.createElement("div"), { className: "search-panel card", hidden: true });
  const count = Object.assign(document.createElement("span"), { className: "visually-hidden" });
  count.setAttribute("role", "status");
  form.append(panel, count);
  let timer;
  let asked;
  const hits = () => [...panel.querySelectorAll("a")];
  const close = () => {
    clearTimeout(timer);
    asked?.abort();
    panel.hidden = true;
  };
  const search = async () => {
    const typed = box.value.trim();
    asked?.abort();
    if (typed === "") {
      close();
      return;
    }
    asked = new AbortController();
    try {
      const answer = await fetch(`${form.action}/panel?q=${encodeURIComponent(typed)}`,
        { redirect: "manual", signal: asked.signal });
      if (answer.status === 200) {
        panel.replaceChildren(document.createRange().createContextualFragment(await answer.text()));
        panel.hidden = false;
        count.textContent = hits().length === 0 ? panel.textContent.trim() : hits().length;
      }
    } catch {
      close();
    }
  };
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 200);
  });
  form.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      close();
      box.focus();
    } else if (step && !panel.hidden && hits().length > 0) {
      event.preventDefault();
      const places = [box, ...hits()];
      places[(places.indexOf(document.activeElement) + step + places.length) % places.length].focus();
    }
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) {
      close();
    }
  });
}
