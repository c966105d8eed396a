/* Looks for words in all pages of the site: every word must stand in the piece; data is loaded on first use. */
(function () {
  "use strict";

  /* pieces: [href, title, text][]; returns the hits, best first, each once. */
  function findPieces(pieces, question) {
    var words = question.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    var hits = [];
    pieces.forEach(function (piece, order) {
      var title = piece[1].normalize("NFKC").toLowerCase();
      var text = piece[2].normalize("NFKC").toLowerCase();
      var points = 0;
      for (var i = 0; i < words.length; i += 1) {
        var inText = text.split(words[i]).length - 1;
        var inTitle = title.indexOf(words[i]) >= 0;
        if (inText === 0 && !(inTitle && piece[0].indexOf("#") < 0)) return;
        points += Math.min(inText, 5) + (inTitle ? (piece[0].indexOf("#") < 0 ? 20 : 2) : 0);
      }
      hits.push({ piece: piece, points: points, order: order });
    });
    hits.sort(function (a, b) { return b.points - a.points || a.order - b.order; });
    return hits.map(function (hit) { return hit.piece; });
  }
  window.findPieces = findPieces;

  var box = document.querySelector("[data-search]");
  if (!box) return;
  var root = box.getAttribute("data-search");
  var field = box.querySelector("input");
  var panel = box.querySelector(".found");
  var status = box.querySelector("[role=status]");
  var list = box.querySelector("ol");
  var shownAtMost = 40;
  var waiting;

  function withData(then) {
    if (window.searchData) return then(window.searchData);
    var script = document.createElement("script");
    script.src = root + "assets/search-data.js";
    script.onload = function () { then(window.searchData || []); };
    script.onerror = function () { status.textContent = "搜索数据读不到"; panel.hidden = false; };
    document.head.appendChild(script);
  }

  function excerpt(text, word) {
    var at = Math.max(0, text.toLowerCase().indexOf(word));
    var from = Math.max(0, at - 18);
    var line = document.createElement("span");
    line.append((from > 0 ? "…" : "") + text.slice(from, at));
    var mark = document.createElement("mark");
    mark.textContent = text.slice(at, at + word.length);
    line.append(mark, text.slice(at + word.length, from + 76) + (text.length > from + 76 ? "…" : ""));
    return line;
  }

  function show() {
    var question = field.value;
    if (!question.trim()) { panel.hidden = true; return; }
    withData(function (pieces) {
      if (question !== field.value) return;
      var hits = findPieces(pieces, question);
      var word = question.normalize("NFKC").toLowerCase().trim().split(/\s+/)[0];
      list.textContent = "";
      hits.slice(0, shownAtMost).forEach(function (piece) {
        var item = document.createElement("li");
        var link = document.createElement("a");
        link.href = root + piece[0];
        var title = document.createElement("b");
        title.textContent = piece[1];
        link.append(title, excerpt(piece[2], word));
        item.append(link);
        list.append(item);
      });
      status.textContent = hits.length === 0 ? "没有找到" : "找到 " + hits.length + " 处" + (hits.length > shownAtMost ? "，列出前 " + shownAtMost + " 处" : "");
      panel.hidden = false;
    });
  }

  box.hidden = false;
  field.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(show, 120); });
  field.addEventListener("focus", function () { if (field.value) show(); });
  list.addEventListener("click", function () { panel.hidden = true; });
  box.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { panel.hidden = true; field.focus(); }
    if (event.key === "Enter" && event.target === field) { var first = list.querySelector("a"); if (first && !panel.hidden) first.click(); }
  });
  document.addEventListener("click", function (event) { if (!box.contains(event.target)) panel.hidden = true; });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) { event.preventDefault(); field.focus(); }
  });
})();
