
"use strict";
(() => {
  const root = document.documentElement;
  const most = 200;
  const each = (selector, work, within = document) => within.querySelectorAll(selector).forEach(work);

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const kept = () => { try { return localStorage.getItem("chungtay-theme"); } catch { return null; } };
  const keep = theme => { try { localStorage.setItem("chungtay-theme", theme); } catch { /* a page from a file may keep nothing */ } };
  if (kept()) root.dataset.theme = kept();
  document.getElementById("theme").addEventListener("click", () => {
    const now = root.dataset.theme || (dark.matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    keep(root.dataset.theme);
  });
  document.getElementById("open-all").addEventListener("click", () => each("details", d => { d.open = true; }));
  document.getElementById("close-all").addEventListener("click", () => each("details", d => { d.open = false; }));
  each(".controls", c => { c.hidden = false; });

  const reveal = () => {
    const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return;
    for (let above = place.closest("details"); above; above = above.parentElement.closest("details")) above.open = true;
    place.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();

  each(".table", box => {
    const table = box.querySelector("table");
    const body = table.tBodies[0];
    const input = box.querySelector("input");
    const show = () => {
      const wanted = input ? plain(input.value.trim()) : "";
      let shown = 0;
      for (const row of body.rows) {
        row.hidden = !plain(row.cells[0].textContent).includes(wanted) || shown >= most;
        if (!row.hidden) shown++;
      }
      if (input) {
        const output = box.querySelector("output");
        output.textContent = output.dataset.text.replace("{0}", shown).replace("{1}", body.rows.length);
      }
    };
    if (input) {
      input.addEventListener("input", show);
      box.querySelector(".tools").hidden = false;
      show();
    }
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = head.querySelector("button");
      if (!button) return;
      button.disabled = false;
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const order = (a, b) => {
          const [x, y] = [a.cells[column], b.cells[column]];
          const gone = x.classList.contains("missing") - y.classList.contains("missing");
          if (gone) return gone;
          const by = "v" in x.dataset && "v" in y.dataset
            ? x.dataset.v - y.dataset.v
            : x.textContent.localeCompare(y.textContent, root.lang);
          return down ? -by : by;
        };
        body.append(...[...body.rows].sort(order));
        show();
      });
    });
  });
})();
