package vn.chungtay.submission;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of one kind of submission.
 *
 * @param name the English name, as in the contract
 * @param label the Vietnamese label that is read and written in its place
 * @param type what it may hold
 * @param required whether an empty cell is an error
 * @param personal whether its values must never leave the input
 */
public record Column(
    String name, String label, ValueType type, boolean required, boolean personal) {
  /** The highest count of households, persons or things that is believed. */
  public static final long MOST = 1_000_000_000L;

  /** The highest amount in VND that is believed: a thousand trillion. */
  public static final long MOST_VND = 1_000_000_000_000_000L;

  /** The number of decimals that weights may have. */
  public static final int WEIGHT_SCALE = 9;

  static Column of(String name, String label, ValueType type) {
    return new Column(name, label, type, false, false);
  }

  static Column text(String name, String label) {
    return of(name, label, ValueType.Simple.TEXT);
  }

  static Column flag(String name, String label) {
    return of(name, label, ValueType.Simple.FLAG);
  }

  static Column count(String name, String label) {
    return whole(name, label, 0, MOST);
  }

  static Column whole(String name, String label, long min, long max) {
    return of(name, label, new ValueType.Whole(min, max));
  }

  static Column decimal(String name, String label, String min, String max, int scale) {
    return of(name, label, new ValueType.Decimal(new BigDecimal(min), new BigDecimal(max), scale));
  }

  static Column choice(String name, String label, Coded... values) {
    return of(name, label, new ValueType.Choice(List.of(values)));
  }

  Column mandatory() {
    return new Column(name, label, type, true, personal);
  }

  Column secret() {
    return new Column(name, label, type, required, true);
  }
}
