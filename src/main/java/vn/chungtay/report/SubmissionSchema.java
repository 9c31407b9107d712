package vn.chungtay.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ValueType;

/**
 * What the records of a kind must be, for other programs: nested maps, lists and plain values. What
 * is read is more than that (labels, Vietnamese words, days first); what fits is always read.
 */
public final class SubmissionSchema {
  private static final List<String> NONE = List.of("");

  private SubmissionSchema() {}

  /** JSON Schema, draft 2020-12, of a file of records. */
  public static Map<String, Object> json(Kind kind, Texts texts) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (ColumnGuide guide : ColumnGuide.of(kind, texts)) {
      properties.put(guide.column().name(), property(guide));
    }
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("type", "object");
    record.put("properties", properties);
    record.put(
        "required", kind.columns().stream().filter(Column::required).map(Column::name).toList());
    record.put("additionalProperties", false);
    Map<String, Object> records = Map.of("$ref", "#/$defs/record");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", texts.get("kind." + kind.code()));
    schema.put("description", texts.get("schema.note"));
    schema.put("oneOf", List.of(list(records), named(kind, records)));
    schema.put("$defs", Map.of("record", record));
    return schema;
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    return fields("type", "array", "items", items);
  }

  private static Map<String, Object> named(Kind kind, Map<String, Object> items) {
    return fields(
        "type",
        "object",
        "properties",
        fields("kind", Map.of("const", kind.code()), "records", list(items)),
        "required",
        List.of("kind", "records"),
        "additionalProperties",
        false);
  }

  /** Table Schema of a CSV file. */
  public static Map<String, Object> table(Kind kind, Texts texts) {
    return fields(
        "fields",
        ColumnGuide.of(kind, texts).stream().map(SubmissionSchema::field).toList(),
        "missingValues",
        NONE);
  }

  private static Map<String, Object> property(ColumnGuide guide) {
    Map<String, Object> property = described(guide);
    Column column = guide.column();
    if (column.required()) {
      property.putAll(value(column.type(), true));
    } else {
      property.put("anyOf", List.of(value(column.type(), false), Map.of("enum", absent())));
    }
    return property;
  }

  private static List<Object> absent() {
    return List.of(Optional.empty(), "");
  }

  private static Map<String, Object> value(ValueType type, boolean required) {
    if (type instanceof ValueType.Whole whole) {
      return fields("type", "integer", "minimum", whole.min(), "maximum", whole.max());
    }
    if (type instanceof ValueType.Decimal decimal) {
      return fields("type", "number", "minimum", decimal.min(), "maximum", decimal.max());
    }
    if (type instanceof ValueType.Choice choice) {
      return fields("enum", choice.codes());
    }
    return switch ((ValueType.Simple) type) {
      case PERIOD -> fields("type", "string", "pattern", "^" + Period.FORM + "$");
      case DATE -> fields("type", "string", "format", "date");
      case FLAG -> fields("enum", List.of(0, 1, true, false));
      case UNIT, ETHNICITY, TEXT ->
          required ? fields("type", "string", "minLength", 1) : fields("type", "string");
    };
  }

  private static Map<String, Object> field(ColumnGuide guide) {
    Column column = guide.column();
    Map<String, Object> field = fields("name", column.name());
    field.putAll(described(guide));
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    ValueType type = column.type();
    if (type instanceof ValueType.Whole whole) {
      field.put("type", "integer");
      constraints.put("minimum", whole.min());
      constraints.put("maximum", whole.max());
    } else if (type instanceof ValueType.Decimal decimal) {
      field.put("type", "number");
      constraints.put("minimum", decimal.min());
      constraints.put("maximum", decimal.max());
    } else if (type == ValueType.Simple.FLAG) {
      field.put("type", "boolean");
      field.put("trueValues", List.of("1", "true"));
      field.put("falseValues", List.of("0", "false"));
    } else {
      field.put("type", type == ValueType.Simple.DATE ? "date" : "string");
      if (type instanceof ValueType.Choice choice) {
        constraints.put("enum", choice.codes());
      } else if (type == ValueType.Simple.PERIOD) {
        constraints.put("pattern", Period.FORM.toString());
      }
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> described(ColumnGuide guide) {
    String unit = guide.unit().isEmpty() ? "" : " (" + guide.unit() + ")";
    return fields("title", guide.column().label(), "description", guide.meaning() + unit);
  }

  /** A map of keys and values in turn, in their order. */
  private static Map<String, Object> fields(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
