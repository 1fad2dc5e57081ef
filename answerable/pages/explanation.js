"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const chosen = document.getElementById("chosen");
  const hint = chosen.firstElementChild;
  const segments = all(".seg");
  const cards = new Map(all("#cards .card").map((card) => [card.dataset.fact, card]));
  const factsOf = (element) => element.dataset.facts.split(" ");
  let pinned = [];

  // Shows the facts of these numbers in full, and every stretch of text that they rest on.
  function show(facts) {
    const copies = facts.map((fact) => cards.get(fact).cloneNode(true));
    copies.forEach((copy) => copy.removeAttribute("tabindex"));
    chosen.replaceChildren(...(copies.length ? copies : [hint]));
    segments.forEach((one) => one.classList.toggle("on", factsOf(one).some((fact) => facts.includes(fact))));
    cards.forEach((card, fact) => card.classList.toggle("on", facts.includes(fact)));
  }
  function pin(facts) {
    pinned = facts;
    show(facts);
  }
  function pinFrom(card) {
    const fact = card.dataset.fact;
    pin([fact]);
    const first = segments.find((one) => factsOf(one).includes(fact));
    if (first) first.scrollIntoView({ block: "center" });
  }
  function pinSegment(segment) {
    pin(factsOf(segment));
    cards.get(pinned[0]).scrollIntoView({ block: "nearest" });
  }
  function onKey(element, act) {
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act(element);
    });
  }
  for (const segment of segments) {
    segment.addEventListener("mouseenter", () => show(factsOf(segment)));
    segment.addEventListener("mouseleave", () => show(pinned));
    segment.addEventListener("click", () => pinSegment(segment));
    onKey(segment, pinSegment);
  }
  for (const card of cards.values()) {
    card.addEventListener("click", () => pinFrom(card));
    onKey(card, pinFrom);
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") pin([]);
  });
})();
