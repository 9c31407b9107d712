package vn.chungtay.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium without a window, led over the WebDriver protocol (W3C) by its own driver. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final URI root;
  private final String session;

  private Browser(Process driver, URI root) {
    this.driver = driver;
    this.root = root;
    awaitReady();
    Map<String, Object> options =
        Map.of("args", List.of("--headless=new", "--no-sandbox", "--disable-gpu"));
    Map<String, Object> wanted =
        Map.of("goog:chromeOptions", options, "goog:loggingPrefs", Map.of("browser", "ALL"));
    JsonNode created =
        send("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", wanted)));
    this.session = "/session/" + created.get("sessionId").asText();
  }

  /** A browser, or nothing where no driver is installed. */
  static Optional<Browser> start() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "chromedriver"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Browser::start);
  }

  private static Browser start(Path program) {
    try {
      int port = freePort();
      Process driver =
          new ProcessBuilder(program.toString(), "--port=" + port)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Browser(driver, URI.create("http://127.0.0.1:" + port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() {
    for (int tries = 0; tries < 200; tries++) {
      try {
        if (send("GET", "/status", Map.of()).get("ready").asBoolean()) {
          return;
        }
      } catch (UncheckedIOException e) {
        pause();
      }
    }
    throw new AssertionError("the driver does not answer");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode send(String method, String path, Object body) {
    try {
      HttpRequest.BodyPublisher content =
          method.equals("POST")
              ? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
              : HttpRequest.BodyPublishers.noBody();
      HttpRequest request =
          HttpRequest.newBuilder(root.resolve(path)).method(method, content).build();
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new AssertionError(path + ": " + response.body());
      }
      return JSON.readTree(response.body()).get("value");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  void open(Path page) {
    send("POST", session + "/url", Map.of("url", page.toUri().toString()));
  }

  /** What a script on the page gives back. */
  JsonNode ask(String script) {
    return send("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  List<String> texts(String script) {
    List<String> texts = new ArrayList<>();
    ask(script).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Clicks as a hand does: what is hidden or covered cannot be clicked. */
  void click(String selector) {
    send("POST", element(selector) + "/click", Map.of());
  }

  /** Types keys into an element that gets the focus. */
  void type(String selector, String keys) {
    send("POST", element(selector) + "/value", Map.of("text", keys));
  }

  private String element(String selector) {
    JsonNode found =
        send("POST", session + "/element", Map.of("using", "css selector", "value", selector));
    return session + "/element/" + found.get(ELEMENT).asText();
  }

  /** Makes the page as wide as a screen of so many points. */
  void width(int points) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", points, "height", 800, "deviceScaleFactor", 1, "mobile", points < 600));
  }

  /** Makes the system prefer {@code light} or {@code dark}. */
  void prefer(String theme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  private void command(String name, Map<String, Object> parameters) {
    send("POST", session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** The page printed on A4. */
  byte[] print() {
    Map<String, Object> sheet = Map.of("page", Map.of("width", 21.0, "height", 29.7));
    return Base64.getDecoder().decode(send("POST", session + "/print", sheet).asText());
  }

  /** What was written on the console since the last time. */
  List<String> console() {
    List<String> messages = new ArrayList<>();
    send("POST", session + "/se/log", Map.of("type", "browser"))
        .forEach(entry -> messages.add(entry.get("message").asText()));
    return messages;
  }

  @Override
  public void close() {
    send("DELETE", session, Map.of());
    driver.destroy();
  }
}
