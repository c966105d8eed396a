/* Shows the rows of a table that hold the words and the choices; the address may give them: ?owner=…&q=… */
(function () {
  "use strict";

  /* cells: texts of a row by column key; wanted: choices by column key; words: text that must stand in the row. */
  function rowPasses(cells, wanted, words) {
    var whole = Object.keys(cells).map(function (key) { return cells[key]; }).join(" ").normalize("NFKC").toLowerCase();
    return Object.keys(wanted).every(function (key) { return wanted[key] === "" || cells[key] === wanted[key]; }) &&
      words.normalize("NFKC").toLowerCase().split(/\s+/).every(function (word) { return whole.indexOf(word) >= 0; });
  }
  window.rowPasses = rowPasses;

  function start(bar) {
    var table = document.getElementById(bar.getAttribute("data-filter"));
    var keys = bar.getAttribute("data-columns").split(" ");
    var field = bar.querySelector("input");
    var selects = Array.prototype.slice.call(bar.querySelectorAll("select"));
    var status = bar.querySelector("[role=status]");
    var rows = Array.prototype.slice.call(table.querySelectorAll("tbody tr:not(.section)")).map(function (row) {
      var cells = {};
      keys.forEach(function (key, at) { cells[key] = row.cells[at] ? row.cells[at].textContent.trim() : ""; });
      return { row: row, cells: cells };
    });
    var sections = Array.prototype.slice.call(table.querySelectorAll("tbody"));

    function apply() {
      var wanted = {};
      selects.forEach(function (select) { wanted[select.name] = select.value; });
      var shown = 0;
      rows.forEach(function (entry) {
        var passes = rowPasses(entry.cells, wanted, field.value);
        entry.row.hidden = !passes;
        if (passes) shown += 1;
      });
      sections.forEach(function (section) { section.hidden = !section.querySelector("tr:not(.section):not([hidden])"); });
      if (table.tFoot) table.tFoot.hidden = shown !== rows.length;
      status.textContent = shown === rows.length ? "共 " + rows.length + " 行" : "显示 " + shown + " 行，共 " + rows.length + " 行";
    }

    var asked = new URLSearchParams(location.search);
    if (asked.get("q")) field.value = asked.get("q");
    selects.forEach(function (select) { if (asked.get(select.name)) select.value = asked.get(select.name); if (select.selectedIndex < 0) select.value = ""; });
    bar.hidden = false;
    bar.addEventListener("input", apply);
    bar.querySelector("button").addEventListener("click", function () {
      field.value = "";
      selects.forEach(function (select) { select.value = ""; });
      apply();
      field.focus();
    });
    apply();
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-filter]"), start);
})();
