"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const data = JSON.parse(byId("data").textContent);
  const drawing = byId("drawing");
  const links = all(".link");
  const nodes = all(".node");
  const labels = new Map(all(".label").map((label) => [label.dataset.label, label]));

  // The part of the drawing that is seen: left, top, width, height in its own px.
  const whole = drawing.getAttribute("viewBox").split(" ").map(Number);
  let view = [...whole];
  const show = () => drawing.setAttribute("viewBox", view.map((side) => side.toFixed(2)).join(" "));
  const scale = () => Math.max(view[2] / drawing.clientWidth, view[3] / drawing.clientHeight);

  function zoom(factor, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) {
    const width = Math.min(Math.max(view[2] * factor, 60), whole[2] * 4);
    const real = width / view[2];
    view = [x - (x - view[0]) * real, y - (y - view[1]) * real, width, view[3] * real];
    show();
  }
  function pan(x, y) {
    view[0] += x;
    view[1] += y;
    show();
  }
  function center(element) {
    const box = element.getBBox();
    const width = Math.min(view[2], Math.max(700, box.width * 3));
    view = [0, 0, width, (width * view[3]) / view[2]];
    view[0] = box.x + box.width / 2 - view[2] / 2;
    view[1] = box.y + box.height / 2 - view[3] / 2;
    show();
  }
  function fit() {
    view = [...whole];
    show();
  }
  function at(event) {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
    return [point.x, point.y];
  }

  drawing.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 240), ...at(event));
  }, { passive: false });

  const fingers = new Map();
  let moved = 0;
  drawing.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    moved = 0;
  });
  window.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const spread = () => {
      const [[ax, ay], [bx, by]] = [...fingers.values()];
      return Math.hypot(ax - bx, ay - by) || 1;
    };
    const apart = fingers.size === 2 ? spread() : 0;
    const [x, y] = [event.clientX - before[0], event.clientY - before[1]];
    moved += Math.hypot(x, y);
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (moved > 4) drawing.classList.add("dragging");
    if (fingers.size === 2) zoom(apart / spread());
    else pan(-x * scale(), -y * scale());
  });
  for (const end of ["pointerup", "pointercancel"]) {
    window.addEventListener(end, (event) => {
      fingers.delete(event.pointerId);
      drawing.classList.remove("dragging");
    });
  }

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }
  function quoted(number) {
    const note = data.notes[number - 1];
    const part = element("div", "");
    part.append(element("blockquote", note.words), element("cite", `[${number}] ${note.origin}`));
    if (/^https?:\/\//.test(note.url)) {
      part.append(" ", element("a", "open", { href: note.url, rel: "noopener noreferrer", target: "_blank" }));
    }
    return part;
  }
  function tell(title, what, numbers) {
    const chosen = byId("chosen");
    chosen.replaceChildren(element("h2", title), element("div", what, { class: "hint" }), ...numbers.map(quoted));
    chosen.scrollIntoView({ block: "nearest" });
    for (const item of all("#notes li")) item.classList.toggle("on", numbers.includes(Number(item.dataset.note)));
  }
  function choose(some) {
    for (const each of [...links, ...nodes]) each.classList.toggle("on", some.includes(each));
  }
  function chooseLink(link) {
    const { title, what } = data.links[Number(link.dataset.link)];
    choose([link]);
    tell(title, what, link.dataset.notes.split(" ").filter(Boolean).map(Number));
  }
  function chooseNode(node) {
    const name = node.dataset.node;
    const its = links.filter((link) => link.dataset.from === name || link.dataset.to === name);
    const numbers = new Set(its.flatMap((link) => link.dataset.notes.split(" ").filter(Boolean).map(Number)));
    choose([...nodes.filter((other) => other.dataset.node === name), ...its]);
    const { title, what } = data.nodes[name];
    tell(title, what, [...numbers].sort((one, other) => one - other));
  }
  function clear() {
    choose([]);
    byId("chosen").replaceChildren(element("p", byId("chosen").dataset.hint, { class: "hint" }));
    for (const item of all("#notes li")) item.classList.remove("on");
  }
  for (const [some, act] of [[links, chooseLink], [nodes, chooseNode]]) {
    for (const each of some) {
      each.addEventListener("click", () => { if (moved <= 4) act(each); });
      each.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        act(each);
      });
    }
  }
  drawing.addEventListener("click", (event) => {
    if (moved <= 4 && !event.target.closest(".link, .node")) clear();
  });

  const ticks = all("fieldset input");
  function filter() {
    const on = new Set(ticks.filter((tick) => tick.checked).map((tick) => tick.value));
    const gone = new Set();
    for (const node of nodes) {
      const off = !on.has(node.dataset.kind);
      node.classList.toggle("off", off);
      if (off) gone.add(node.dataset.node);
    }
    for (const link of links) {
      const off = gone.has(link.dataset.from) || gone.has(link.dataset.to) || !on.has(link.dataset.style);
      link.classList.toggle("off", off);
      labels.get(link.dataset.link).classList.toggle("off", off);
    }
  }
  for (const tick of ticks) tick.addEventListener("change", filter);

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let found = [];
  let turn = 0;
  function search() {
    const sought = plain(byId("search").value.trim());
    found = sought ? nodes.filter((node) => plain(data.nodes[node.dataset.node].names).includes(sought)) : [];
    for (const node of nodes) {
      node.classList.toggle("found", found.includes(node));
      node.classList.toggle("dim", sought !== "" && !found.includes(node));
    }
    byId("hits").textContent = sought ? `${found.length} found` : "";
    turn = 0;
    if (found.length) center(found[0]);
  }
  byId("search").addEventListener("input", search);
  byId("search").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !found.length) return;
    turn = (turn + 1) % found.length;
    center(found[turn]);
    chooseNode(found[turn]);
  });

  byId("in").addEventListener("click", () => zoom(0.8));
  byId("out").addEventListener("click", () => zoom(1.25));
  byId("fit").addEventListener("click", fit);
  document.addEventListener("keydown", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "search" && event.key !== "Escape") return;
    const step = view[2] / 12;
    const acts = {
      "+": () => zoom(0.8), "=": () => zoom(0.8), "-": () => zoom(1.25), "0": fit,
      ArrowLeft: () => pan(-step, 0), ArrowRight: () => pan(step, 0),
      ArrowUp: () => pan(0, -step), ArrowDown: () => pan(0, step),
      Escape: () => { byId("search").value = ""; search(); clear(); },
      "/": () => byId("search").focus(),
    };
    if (!(event.key in acts) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith("Arrow") && event.target.closest("aside, input")) return;
    event.preventDefault();
    acts[event.key]();
  });
  clear();
})();
