package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;

/**
 * The description of the CSV files of a run: {@code datapackage.json} of the Data Package standard,
 * version 1, with a Table Schema for each.
 */
public final class TableSchemaWriter {
  private final SummaryWriter json = new SummaryWriter();

  /**
   * Writes the description; leaves the stream open, with nothing held back.
   *
   * @param name what the package is called: a-z, 0-9, point, hyphen, underscore
   */
  public void write(String name, List<OutputTable> tables, OutputStream to) throws IOException {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("profile", "tabular-data-package");
    written.put("name", name);
    written.put("resources", tables.stream().map(TableSchemaWriter::resource).toList());
    json.write(written, to);
  }

  private static Map<String, Object> resource(OutputTable table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name().replace('/', '-'));
    resource.put("path", ReportFormat.CSV.file(table.name()));
    resource.put("format", ReportFormat.CSV.code());
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", dialect());
    resource.put("schema", schema(table));
    return resource;
  }

  /** What differs from the defaults, or was a default in some versions only. */
  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("skipInitialSpace", false);
    dialect.put("header", true);
    return dialect;
  }

  private static Map<String, Object> schema(OutputTable table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(TableSchemaWriter::field).toList());
    schema.put("missingValues", List.of(""));
    if (!table.primaryKey().isEmpty()) {
      schema.put("primaryKey", table.primaryKey());
    }
    return schema;
  }

  private static Map<String, Object> field(OutputColumn column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().code());
    if (!column.description().isEmpty()) {
      field.put("description", column.description());
    }
    return field;
  }
}
