// Recording results in a corridor: each entry is kept in this browser until the portal has taken it.
// The key of an entry makes it safe to send it again. Without this script each card is a plain form.
const page = document.querySelector("[data-results]");
const bar = page.querySelector("[data-queue]");
const store = `inspection-results:${document.querySelector("meta[name='draft']").content}`;
const LONGEST_SIDE = 1600;
const PAUSE = 15000;

// Whether the portal asks for a new sign-in before it takes anything more.
let signedOut = false;

const queue = () => JSON.parse(localStorage.getItem(store) ?? "[]");
const keep = (entries) => localStorage.setItem(store, JSON.stringify(entries));
const change = (key, what) => keep(queue().map((entry) => (entry.fields.key === key ? { ...entry, ...what } : entry)));
const drop = (key) => keep(queue().filter((entry) => entry.fields.key !== key));
const same = (one, other) => one.fields.item === other.fields.item && one.fields.unit === other.fields.unit;

const newKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

const read = (file) => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.addEventListener("load", () => done(reader.result));
  reader.addEventListener("error", failed);
  reader.readAsDataURL(file);
});

// A photo is made small enough to be kept; anything else is kept as it is.
const packed = async (file) => {
  const data = await read(file);
  if (!file.type.startsWith("image/")) {
    return { name: file.name, data };
  }
  const image = new Image();
  image.src = data;
  try {
    await image.decode();
  } catch {
    return { name: file.name, data };
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return { name: file.name.replace(/\.[^.]*$/, "") + ".jpg", data: canvas.toDataURL("image/jpeg", 0.7) };
};

const blob = ({ data }) => {
  const [head, content] = data.split(",");
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: head.slice(5, head.indexOf(";")) });
};

const cardOf = (entry) => (location.search.includes(entry.fields.unit) || page.querySelector(`input[name=unit][value="${entry.fields.unit}"]`)
  ? document.getElementById(`item-${entry.fields.item}`) : null);

const note = (entry, text) => {
  const place = cardOf(entry)?.querySelector("[data-note]");
  if (place) {
    place.textContent = text;
  }
};

const show = () => {
  const entries = queue();
  bar.hidden = entries.length === 0;
  bar.replaceChildren();
  if (entries.length > 0) {
    bar.append(Object.assign(document.createElement("strong"), { textContent: `${page.dataset.pending} ${entries.length}` }));
  }
  if (entries.length > 0 && signedOut) {
    bar.append(Object.assign(document.createElement("a"), { className: "btn btn-primary mt-2", href: location.pathname + location.search,
      textContent: page.dataset.signIn }));
  }
  entries.filter((entry) => entry.refused).forEach((entry) => {
    const line = Object.assign(document.createElement("p"), { className: "m-0 text-danger", textContent: `${entry.title}: ${entry.refused} ` });
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-sm", textContent: page.dataset.discard });
    button.addEventListener("click", () => { drop(entry.fields.key); show(); });
    line.append(button);
    bar.append(line);
  });
  entries.filter((entry) => !entry.refused).forEach((entry) => note(entry, signedOut ? page.dataset.signedOut : page.dataset.kept));
};

const reached = (answer) => {
  signedOut = answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;
  return answer;
};

// The card as the portal has it now: with the version to build on and a key for the next entry.
const fresh = async (entry) => {
  const answer = reached(await fetch(`${entry.url}?unit=${entry.fields.unit}`, { redirect: "manual" }));
  if (answer.status !== 200) {
    return null;
  }
  const now = new DOMParser().parseFromString(await answer.text(), "text/html");
  const strip = now.querySelector(".unit-strip");
  if (strip && cardOf(entry)) {
    page.querySelector(".unit-strip").replaceWith(document.adoptNode(strip));
  }
  return now.getElementById(`item-${entry.fields.item}`);
};

const post = (entry) => {
  const body = new FormData();
  Object.entries(entry.fields).forEach(([name, value]) => body.append(name, value));
  entry.photos.forEach((photo) => body.append("photos", blob(photo), photo.name));
  body.append("background", "true");
  const header = document.querySelector("meta[name='csrf-header']").content;
  return fetch(entry.url, { method: "POST", body, redirect: "manual",
    headers: { [header]: document.querySelector("meta[name='csrf-token']").content } });
};

// Returns whether to go on with the next entry.
const send = async (entry) => {
  if (entry.chained) {
    const card = await fresh(entry);
    if (!card) {
      return false;
    }
    entry.fields.version = card.querySelector("input[name=version]").value;
  }
  change(entry.fields.key, { tried: true });
  const answer = reached(await post(entry));
  if (answer.status === 204) {
    drop(entry.fields.key);
    const card = cardOf(entry);
    const next = card && await fresh(entry).catch(() => null);
    if (next && !queue().some((other) => same(other, entry))) {
      card.replaceWith(document.adoptNode(next));
      listen(next);
    }
    note(entry, page.dataset.sent);
    return true;
  }
  if (answer.status === 409 || answer.status === 422) {
    change(entry.fields.key, { refused: await answer.text() });
    note(entry, "");
    return true;
  }
  return false;
};

let sending = false;
const flush = async () => {
  if (sending) {
    return;
  }
  sending = true;
  try {
    for (let entry = queue().find((each) => !each.refused); entry; entry = queue().find((each) => !each.refused)) {
      if (!await send(entry)) {
        break;
      }
    }
  } catch {
    // No connection: what is kept is sent later.
  } finally {
    sending = false;
    show();
  }
};

const submit = async (event) => {
  event.preventDefault();
  const form = event.target;
  const typed = new FormData(form);
  const fields = Object.fromEntries(["item", "unit", "key", "version", "outcome", "note", "checkedOn"].map((name) => [name, typed.get(name) ?? ""]));
  const entry = { url: form.action, title: `${form.querySelector("h2").textContent} · ${document.querySelector("h1").textContent}`, fields, photos: [] };
  entry.photos = await Promise.all([...form.querySelector("input[type=file]").files].map(packed));
  const others = queue();
  if (others.some((other) => same(other, entry) && other.tried && !other.refused)) {
    entry.fields.key = newKey();
    entry.chained = true;
  }
  try {
    keep([...others.filter((other) => !same(other, entry) || (other.tried && !other.refused)), entry]);
  } catch {
    // Too much for this device: sent as a plain form where there is a connection, else left as it stands.
    form.querySelector("[data-note]").textContent = page.dataset.full;
    if (await fetch(location.href, { method: "HEAD", redirect: "manual" }).catch(() => null)) {
      form.submit();
    }
    return;
  }
  show();
  flush();
};

function listen(form) {
  form.addEventListener("submit", submit);
}

document.querySelectorAll("[data-result-form]").forEach(listen);
window.addEventListener("online", flush);
document.addEventListener("visibilitychange", () => document.hidden || flush());
setInterval(() => queue().length > 0 && flush(), PAUSE);
show();
flush();
