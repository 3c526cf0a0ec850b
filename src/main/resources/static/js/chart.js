// Draws the charts of a page; the table with the same numbers stays beside each.
// <div class="chart" data-chart="option-id" role="img" aria-label="…"></div>
// <script type="application/json" id="option-id">{ "series": … }</script>

const dark = () => document.documentElement.dataset.bsTheme === "dark";

// seen on light and on dark pages, and told apart by who sees no colours
const colours = ["#8fb3e6", "#2f74d0", "#d9534f"];

const draw = (box) => {
  const source = document.getElementById(box.dataset.chart);
  const option = JSON.parse(source.textContent);
  const chart = window.echarts.init(box, dark() ? "dark" : null, { renderer: "canvas" });
  chart.setOption({
    backgroundColor: "transparent",
    color: colours,
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    aria: { enabled: true, decal: { show: true } },
    ...option,
    // the policy of the portal forbids inline styles, which HTML tooltips need
    tooltip: { ...(option.tooltip ?? {}), renderMode: "richText" },
  });
  new ResizeObserver(() => chart.resize()).observe(box);
};

document.querySelectorAll("[data-chart]").forEach(draw);
