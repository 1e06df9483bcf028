"use strict";
(function () {
  var body = document.body;
  var tools = document.getElementById("tools");
  var search = document.getElementById("search");
  var verdict = document.getElementById("verdict");
  var matches = document.getElementById("matches");
  var selection = document.getElementById("selection");
  var batch = body.classList.contains("batch");
  var unitOf = batch ? "article.submission" : "tbody.entry";

  function all(what, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(what));
  }

  var units = all(unitOf).map(function (node) {
    return { node: node, row: batch ? document.querySelector("tr[data-of=" + node.id + "]") : null, words: null };
  });
  var boxes = all("input[data-weight]", tools);

  // The words of a submission are read when somebody first searches, not when the page opens.
  function wordsOf(unit) {
    if (unit.words === null) {
      var table = batch ? null : unit.node.closest("table");
      unit.words = (unit.node.textContent + (unit.row ? unit.row.textContent : "") + (table ? table.caption.textContent : "")).toLowerCase();
    }
    return unit.words;
  }

  function wanted(unit, asked) {
    if (verdict && verdict.value && unit.node.getAttribute("data-verdict") !== verdict.value) {
      return false;
    }
    return asked.every(function (word) { return wordsOf(unit).indexOf(word) >= 0; });
  }

  function sift() {
    var asked = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    units.forEach(function (unit) {
      var kept = wanted(unit, asked);
      unit.node.hidden = !kept;
      if (unit.row) { unit.row.hidden = !kept; }
      shown += kept ? 1 : 0;
    });
    var sifted = asked.length > 0 || Boolean(verdict && verdict.value);
    matches.textContent = sifted ? matches.getAttribute("data-words").replace("{shown}", shown).replace("{all}", units.length) : "";
    tell(sifted);
    empty();
  }

  // Tables and chapters without a line left are put away with their heads.
  function empty() {
    all("table.lines").forEach(function (table) {
      table.hidden = !all("tbody.entry", table).some(function (row) {
        return !row.hidden && !body.classList.contains("without-" + row.getAttribute("data-weight"));
      });
    });
    all("section.findings").forEach(function (section) {
      section.hidden = all("table.lines", section).every(function (table) { return table.hidden; });
    });
  }

  function weigh(box) {
    var weight = box.getAttribute("data-weight");
    if (weight === "note") {
      all("details.notes").forEach(function (notes) { notes.open = box.checked; });
    } else {
      body.classList.toggle("without-" + weight, !box.checked);
    }
    tell(matches.textContent !== "");
    empty();
  }

  function tell(sifted) {
    var left = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.parentNode.textContent.trim(); });
    var narrowed = boxes.some(function (box) { return !box.checked && box.getAttribute("data-weight") !== "note"; });
    body.classList.toggle("is-filtered", sifted || narrowed);
    selection.textContent = [search.value, verdict && verdict.value ? verdict.options[verdict.selectedIndex].text : "", narrowed ? left.join(" ") : "", matches.textContent]
      .filter(Boolean).join(" · ");
  }

  function fold(open) {
    all("details.body").forEach(function (details) { details.open = open; });
  }

  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1));
    var node = id && document.getElementById(id);
    if (!node) { return; }
    var article = node.closest("article");
    all("details.body", article || node).forEach(function (details) { details.open = true; });
    for (var up = node.parentNode; up; up = up.parentNode) {
      if (up.tagName === "DETAILS") { up.open = true; }
    }
    node.scrollIntoView();
  }

  // On paper nothing stays folded, but the notes nobody asked for.
  var opened = [];
  function beforePrint() {
    all("details:not([open])").forEach(function (details) {
      if (!details.classList.contains("notes")) {
        details.open = true;
        opened.push(details);
      }
    });
  }
  function afterPrint() {
    opened.forEach(function (details) { details.open = false; });
    opened = [];
    body.classList.remove("only-one");
    all("article.printed").forEach(function (article) { article.classList.remove("printed"); });
  }

  search.addEventListener("input", sift);
  if (verdict) { verdict.addEventListener("change", sift); }
  boxes.forEach(function (box) {
    box.addEventListener("change", function () { weigh(box); });
    weigh(box);
  });
  if (batch) {
    document.getElementById("unfold").addEventListener("click", function () { fold(true); });
    document.getElementById("fold").addEventListener("click", function () { fold(false); });
  }
  document.getElementById("print").addEventListener("click", function () { window.print(); });
  all("button.only").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      body.classList.add("only-one");
      document.getElementById(button.getAttribute("data-only")).classList.add("printed");
      window.print();
    });
  });
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", beforePrint);
  window.addEventListener("afterprint", afterPrint);
  tools.hidden = false;
  sift();
  reveal();
})();
