package vn.chungtay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.report.Cell;
import vn.chungtay.report.NumberForm;
import vn.chungtay.report.PageWord;
import vn.chungtay.report.Report;
import vn.chungtay.report.Section;
import vn.chungtay.report.Table;
import vn.chungtay.scenario.Samples;
import vn.chungtay.scenario.Tool;
import vn.chungtay.writer.HtmlWriter;

/** The pages of the sample campaigns in a real browser; skipped where there is none. */
class ReportPageTest {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

  /** The table of the districts: the one with both links and sparklines. */
  private static final String TABLE =
      "[...document.querySelectorAll('.table')].find(t => t.querySelector('tbody th a'))";

  @TempDir static Path temporary;
  private static Optional<Browser> started = Optional.empty();
  private static Browser browser;

  @BeforeAll
  static void start() {
    started = Browser.start();
    if (started.isEmpty()) {
      System.err.println("SKIPPED: the report in a browser (no chromedriver on the PATH)");
    }
    assumeTrue(started.isPresent(), "no chromedriver on the PATH");
    browser = started.get();
    write("vi", "dong-nai");
    write("en", "with-errors");
  }

  private static void write(String language, String sample) {
    Tool.Output output =
        Tool.run(
            "aggregate",
            Samples.folder(sample).toString(),
            "--format",
            "html",
            "--lang",
            language,
            "--out",
            temporary.resolve(language).toString());
    assertThat(output.exitCode()).as(output.err()).isZero();
  }

  @AfterAll
  static void stop() {
    started.ifPresent(Browser::close);
  }

  @BeforeEach
  void open() {
    browser.width(1280);
    browser.prefer("light");
    open("vi");
  }

  private static void open(String language) {
    browser.open(temporary.resolve(language).resolve("report.html"));
  }

  @Test
  void opensWithoutAWordOnTheConsoleAndFetchesNothing() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.ask("return performance.getEntriesByType('resource').length").asInt())
        .isZero();
    assertThat(browser.ask("return document.documentElement.lang").asText()).isEqualTo("vi");
  }

  @Test
  void runsNoScriptButItsOwn() {
    browser.ask(
        "const s = document.createElement('script'); s.textContent = 'window.strange = 1';"
            + " document.body.append(s)");

    assertThat(browser.ask("return window.strange").isNull()).isTrue();
    assertThat(browser.console()).anyMatch(m -> m.contains("Content Security Policy"));
  }

  @Test
  void sortsDistrictsWithTheKeyboardAndSaysSo() {
    browser.ask(TABLE + ".querySelectorAll('thead th')[3].id = 'rate'");
    browser.type("#rate button", "\uE007");
    List<String> up = names();
    browser.type("#rate button", "\uE007");

    assertThat(up.get(0)).isEqualTo("Thành phố Biên Hòa");
    assertThat(up.get(10)).isEqualTo("Huyện Định Quán");
    assertThat(names()).containsExactlyElementsOf(reversed(up));
    assertThat(browser.texts("return [...document.querySelectorAll('[aria-sort]')].map(e => e.id)"))
        .containsExactly("rate");
    assertThat(browser.ask("return document.getElementById('rate').ariaSort").asText())
        .isEqualTo("descending");
  }

  private static List<String> names() {
    return browser.texts(
        "return [..."
            + TABLE
            + ".querySelectorAll('tbody tr:not([hidden]) th')].map(e => e.textContent)");
  }

  private static List<String> reversed(List<String> names) {
    return names.stream().sorted((a, b) -> names.indexOf(b) - names.indexOf(a)).toList();
  }

  @Test
  void filtersDistrictsWithoutRegardToMarksAndCase() {
    browser.ask(TABLE + ".querySelector('input').id = 'wanted'");
    browser.type("#wanted", "dinh");

    assertThat(names()).containsExactly("Huyện Định Quán");
    assertThat(browser.ask("return " + TABLE + ".querySelector('output').textContent").asText())
        .isEqualTo("Đang hiện 1 trong 11 dòng");
  }

  @Test
  void leadsToACommuneInTwoClicks() {
    String commune = "[...document.querySelectorAll('#unit-736 tbody th')]";
    assertThat(browser.ask("return " + commune + "[0].checkVisibility()").asBoolean()).isFalse();

    browser.click("tbody th a[href='#unit-736']");
    browser.ask("return new Promise(done => requestAnimationFrame(done))");

    assertThat(browser.ask("return " + commune + "[0].checkVisibility()").asBoolean()).isTrue();
    assertThat(browser.texts("return " + commune + ".map(e => e.textContent)"))
        .contains("Thị trấn Định Quán", "Xã Phú Lợi");
  }

  @Test
  void coloursTheMapByAnotherFigureWhenAsked() {
    String visible =
        "return [...document.querySelectorAll('.layer')].map(e => String(e.checkVisibility()))";
    assertThat(browser.texts(visible)).containsExactly("true", "false");

    browser.click("label[for='layer-1-1']");

    assertThat(browser.texts(visible)).containsExactly("false", "true");
  }

  @Test
  void followsTheSystemsThemeUntilAnotherIsChosen() {
    int light = brightness();
    browser.prefer("dark");
    assertThat(brightness()).isLessThan(60).isLessThan(light);

    browser.click("#theme");
    assertThat(brightness()).isEqualTo(light);
    open("vi");
    assertThat(brightness()).as("kept for the next time").isEqualTo(light);

    browser.ask("localStorage.clear()");
  }

  private static int brightness() {
    return browser
        .ask("return +getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]")
        .asInt();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void isNeverWiderThanTheScreen(String language) {
    open(language);
    browser.click("#open-all");

    for (int width : List.of(1280, 768, 390, 320)) {
      browser.width(width);
      assertThat(browser.ask("return document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(width);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void tellsEveryPictureInATableToo(String language) {
    open(language);

    assertThat(browser.ask("return document.querySelectorAll('figure').length").asInt())
        .isGreaterThanOrEqualTo(4);
    assertThat(browser.ask("return document.querySelectorAll('figure:not(:has(table))').length"))
        .hasToString("0");
    assertThat(browser.ask("return document.querySelectorAll('td:empty, th:empty').length"))
        .hasToString("0");
    assertThat(
            browser.ask(
                "return document.querySelectorAll('svg[role=img]:not([aria-label])').length"))
        .hasToString("0");
  }

  @Test
  void printsOnAFewDozenSheets() {
    assertThat(sheets()).isBetween(5L, 36L);
  }

  private static long sheets() {
    String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
    return SHEET.matcher(pdf).results().count();
  }

  @Test
  void isWholeInOneFileOfModestSize() throws Exception {
    Path page = temporary.resolve("vi/report.html");
    String text = Files.readString(page);

    assertThat(Files.size(page)).isLessThan(1_000_000);
    assertThat(text).doesNotContain("http://").doesNotContain("https://").doesNotContain("url(");
  }

  @Test
  void neverShowsThousandsOfRowsAtOnceAndSaysHowManyThereAre() throws Exception {
    Path page = temporary.resolve("long.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      new HtmlWriter().write(manyCommunes(3000), out);
    }
    browser.open(page);
    assertThat(browser.ask("return document.querySelector('tbody tr').checkVisibility()"))
        .hasToString("false");

    browser.click("details.data > summary");

    String shown = "return document.querySelectorAll('tbody tr:not([hidden])').length";
    assertThat(browser.ask(shown).asInt()).isEqualTo(200);
    assertThat(browser.ask("return document.querySelector('output').textContent").asText())
        .isEqualTo("200 / 3000");
    browser.type("input", "xa 2999");
    assertThat(browser.ask(shown).asInt()).isEqualTo(1);
  }

  private static Report manyCommunes(int count) {
    List<List<Cell>> rows =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    List.<Cell>of(
                        new Cell.Text("Xã " + i),
                        new Cell.Number(BigDecimal.valueOf(i), "" + i, NumberForm.WHOLE)))
            .toList();
    Table table =
        new Table("T", List.of(Table.Heading.ofTexts("Xã"), Table.Heading.ofNumbers("Hộ")), rows);
    Map<PageWord, String> words =
        Arrays.stream(PageWord.values())
            .collect(Collectors.toMap(Function.identity(), word -> "{0} / {1}"));
    return new Report("vi", "T", List.of(), List.of(), List.of(Section.of("S", table)), words);
  }
}
