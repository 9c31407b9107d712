package vn.chungtay.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.reference.Dhis2Mapping;
import vn.chungtay.submission.Period;

/**
 * Figures as a data value set of DHIS2, to be posted to {@code /api/dataValueSets}. A figure
 * without a value is no data value: DHIS2 has no word for what is not known or is hidden.
 */
public final class DataValueSet {
  private final Dhis2Mapping mapping;
  private final LeftOut leftOut = new LeftOut();
  private final List<Map<String, Object>> values = new ArrayList<>();

  /** A set that is still empty. */
  public DataValueSet(Dhis2Mapping mapping) {
    this.mapping = mapping;
  }

  /** Takes a figure in, or counts why not. */
  public void add(WrittenFigure figure) {
    Optional<Dhis2Mapping.Element> element =
        Optional.ofNullable(
            mapping.elements().get(new Dhis2Mapping.Figure(figure.name(), figure.group())));
    Optional<String> unit = mapping.unit(figure.unit());
    if (element.isEmpty()) {
      leftOut.unmapped();
    } else if (unit.isEmpty()) {
      leftOut.ofUnit(figure.unit());
    } else if (figure.value().isEmpty()) {
      leftOut.withoutValue(figure);
    } else {
      values.add(value(figure, element.get(), unit.get()));
      leftOut.wrote();
    }
  }

  private static Map<String, Object> value(
      WrittenFigure figure, Dhis2Mapping.Element element, String unit) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("dataElement", element.dataElement());
    value.put("period", period(figure.period()));
    value.put("orgUnit", unit);
    element.categoryCombo().ifPresent(combo -> value.put("categoryOptionCombo", combo));
    element.attributeCombo().ifPresent(combo -> value.put("attributeOptionCombo", combo));
    value.put("value", figure.value());
    if (!figure.remark().isEmpty()) {
      value.put("comment", figure.remark());
    }
    return value;
  }

  /** As DHIS2 writes periods: {@code 2018, 2018S1, 2018Q3, 201806}. */
  static String period(Period period) {
    return period.code().replace("-H", "S").replace("-", "");
  }

  /** The whole set, as JSON has it. */
  public Map<String, Object> json() {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("dataElementIdScheme", mapping.elementScheme());
    set.put("orgUnitIdScheme", mapping.unitScheme());
    set.put("categoryOptionComboIdScheme", mapping.comboScheme());
    set.put("dataValues", values);
    return set;
  }

  /** What was left out. */
  public LeftOut leftOut() {
    return leftOut;
  }
}
