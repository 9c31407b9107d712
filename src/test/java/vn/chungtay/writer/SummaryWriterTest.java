package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryWriterTest {
  private static String written(Map<String, ?> value) throws IOException {
    return Written.by(out -> new SummaryWriter().write(value, out));
  }

  @Test
  void indentsAndKeepsTheOrderOfTheKeys() throws IOException {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("tool", "chungtay");
    value.put("bytes", 12345678901L);
    value.put("rate", new BigDecimal("1E+2"));
    value.put("sum", new BigInteger("12345678901234567890"));
    value.put("share", 0.5);
    value.put("met", true);
    value.put("end", Optional.empty());
    value.put("start", Optional.of("2018-12-05"));
    value.put("files", List.of(Map.of("name", "hộ \"1\".csv"), List.of(1, 2)));
    value.put("none", List.of());
    value.put("nothing", Map.of());

    assertThat(written(value))
        .isEqualTo(
            """
            {
              "tool": "chungtay",
              "bytes": 12345678901,
              "rate": 100,
              "sum": 12345678901234567890,
              "share": 0.5,
              "met": true,
              "end": null,
              "start": "2018-12-05",
              "files": [
                {
                  "name": "hộ \\"1\\".csv"
                },
                [
                  1,
                  2
                ]
              ],
              "none": [],
              "nothing": {}
            }
            """);
  }

  @Test
  void refusesWhatJsonDoesNotKnow() {
    assertThatIllegalArgumentException().isThrownBy(() -> written(Map.of("a", Double.NaN)));
    assertThatIllegalArgumentException().isThrownBy(() -> written(Map.of("a", new int[0])));
  }
}
