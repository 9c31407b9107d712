package vn.chungtay.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages made from the catalogues are as the catalogues are; {@code -Dupdate} writes them. */
class CataloguePagesTest {
  private static final Path FOLDER = Path.of("src/site/markdown");

  @ParameterizedTest
  @EnumSource(CataloguePage.class)
  void thePageIsMadeFromTheCatalogue(CataloguePage page) throws IOException {
    Path file = FOLDER.resolve(page.file());
    if (Boolean.getBoolean("update")) {
      Files.writeString(file, page.text());
    }
    assertThat(file).hasContent(page.text());
  }
}
