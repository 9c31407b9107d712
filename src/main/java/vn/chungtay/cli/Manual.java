package vn.chungtay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;

/**
 * Writes what is installed beside the program: a manual page of every command in both languages,
 * made from the help, and the scripts of {@code completion}. The build starts this.
 */
public final class Manual {
  private Manual() {}

  /** Takes the folder to write into and the date that the pages bear. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), args[1]);
  }

  static void write(Path folder, String date) throws IOException {
    for (Language language : Language.values()) {
      String place = language == Language.EN ? "man/man1" : "man/" + language.code() + "/man1";
      for (Map.Entry<String, String> page : pages(language, date).entrySet()) {
        file(folder.resolve(place).resolve(page.getKey()), page.getValue());
      }
    }
    String script = CompletionCommand.script(nobody(new Texts(Language.EN)));
    file(folder.resolve("completion/chungtay"), script);
    file(folder.resolve("completion/_chungtay"), zsh(script));
  }

  /** The pages by the names of their files. */
  static Map<String, String> pages(Language language, String date) {
    Texts texts = new Texts(language);
    CommandLine whole = Subcommand.all(nobody(texts));
    List<String> commands = Arrays.stream(Subcommand.values()).map(Subcommand::code).toList();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("chungtay.1", new ManualPage(whole, texts, date).text(commands));
    for (String command : commands) {
      CommandLine line = whole.getSubcommands().get(command);
      pages.put("chungtay-" + command + ".1", new ManualPage(line, texts, date).text(commands));
    }
    return pages;
  }

  private static Session nobody(Texts texts) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Session(
        Main.console(InputStream.nullInputStream(), nowhere, nowhere, false), texts, List.of());
  }

  /** As a function that zsh loads when it is first needed, and which then completes at once. */
  private static String zsh(String script) {
    return "#compdef chungtay\n" + script + "\n_bash_complete -o default -F _complete_chungtay\n";
  }

  private static void file(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
