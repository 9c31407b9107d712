package vn.chungtay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Does the work of {@code duckdb.sql} on a made-up campaign, with the driver of the class path. */
public final class DuckDbRun {
  private static final String SCRIPT = "duckdb.sql";

  private DuckDbRun() {}

  /** Arguments: the folder of the campaign, the folder for what is found, the number of threads. */
  public static void main(String[] arguments) throws IOException, SQLException {
    run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  static void run(Path campaign, Path out, int threads) throws IOException, SQLException {
    Files.createDirectories(out);
    Path one = campaign.resolve("households.csv");
    Path households = Files.exists(one) ? one : campaign.resolve("households").resolve("*.csv");
    String script =
        filled(
            Map.of(
                "threads", String.valueOf(threads),
                "folder", campaign.toString(),
                "households", households.toString(),
                "out", out.toString()));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String sentence : script.split(";\n")) {
        statement.execute(sentence);
      }
    }
  }

  private static String filled(Map<String, String> values) throws IOException {
    try (InputStream bytes = DuckDbRun.class.getResourceAsStream(SCRIPT)) {
      String script = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> value : values.entrySet()) {
        script = script.replace("${" + value.getKey() + "}", value.getValue());
      }
      return script;
    }
  }
}
