package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;

class TableSchemaWriterTest {
  @Test
  void describesEveryTable() throws IOException {
    OutputTable indicators =
        new OutputTable(
            "indicators",
            List.of(OutputColumn.text("period", "Kỳ báo cáo"), OutputColumn.number("value", "")),
            List.of(),
            List.of("period"));
    OutputTable rejected =
        new OutputTable(
            "rejected/households", List.of(OutputColumn.integer("line", "")), List.of());

    assertThat(
            Written.by(
                out -> new TableSchemaWriter().write("report", List.of(indicators, rejected), out)))
        .isEqualTo(
            """
            {
              "profile": "tabular-data-package",
              "name": "report",
              "resources": [
                {
                  "profile": "tabular-data-resource",
                  "name": "indicators",
                  "path": "indicators.csv",
                  "format": "csv",
                  "mediatype": "text/csv",
                  "encoding": "utf-8",
                  "dialect": {
                    "delimiter": ",",
                    "lineTerminator": "\\n",
                    "quoteChar": "\\"",
                    "doubleQuote": true,
                    "skipInitialSpace": false,
                    "header": true
                  },
                  "schema": {
                    "fields": [
                      {
                        "name": "period",
                        "type": "string",
                        "description": "Kỳ báo cáo"
                      },
                      {
                        "name": "value",
                        "type": "number"
                      }
                    ],
                    "missingValues": [
                      ""
                    ],
                    "primaryKey": [
                      "period"
                    ]
                  }
                },
                {
                  "profile": "tabular-data-resource",
                  "name": "rejected-households",
                  "path": "rejected/households.csv",
                  "format": "csv",
                  "mediatype": "text/csv",
                  "encoding": "utf-8",
                  "dialect": {
                    "delimiter": ",",
                    "lineTerminator": "\\n",
                    "quoteChar": "\\"",
                    "doubleQuote": true,
                    "skipInitialSpace": false,
                    "header": true
                  },
                  "schema": {
                    "fields": [
                      {
                        "name": "line",
                        "type": "integer"
                      }
                    ],
                    "missingValues": [
                      ""
                    ]
                  }
                }
              ]
            }
            """);
  }
}
