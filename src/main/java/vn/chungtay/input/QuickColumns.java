package vn.chungtay.input;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.ValueType;

/**
 * How each column of a file of households is taken when it is read in place.
 *
 * @param uses by the place in the file
 * @param positions by the place in the file; nothing for an unknown column
 * @param shared the first and last place of each run of columns that many households share
 */
record QuickColumns(Use[] uses, int[] positions, int[][] shared) {
  /** What is done with a cell. */
  enum Use {
    /** Says the same wherever the shared cells are the same. */
    SHARED,
    ID,
    MEMBERS,
    INCOME,
    FLAG,
    /** A number of which nothing but its soundness counts. */
    SCORE,
    /** A text of which nothing counts. */
    TEXT,
    /** No column of the kind. */
    UNKNOWN
  }

  static QuickColumns of(Header header) {
    Use[] uses = new Use[header.size()];
    int[] positions = new int[header.size()];
    List<int[]> shared = new ArrayList<>();
    for (int place = 0; place < uses.length; place++) {
      boolean known = header.known(place);
      positions[place] = known ? header.position(place) : 0;
      uses[place] = known ? use(Kind.HOUSEHOLDS.columns().get(positions[place])) : Use.UNKNOWN;
      if (uses[place] == Use.SHARED) {
        if (place > 0 && uses[place - 1] == Use.SHARED) {
          shared.get(shared.size() - 1)[1] = place;
        } else {
          shared.add(new int[] {place, place});
        }
      }
    }
    return new QuickColumns(uses, positions, shared.toArray(new int[0][]));
  }

  private static Use use(Column column) {
    return switch (column.name()) {
      case "household_id" -> Use.ID;
      case "members" -> Use.MEMBERS;
      case "income_per_capita" -> Use.INCOME;
      case "b1_score", "b2_score" -> Use.SCORE;
      case "head_name", "head_id_number" -> Use.TEXT;
      case "remote" -> Use.SHARED;
      default -> column.type() == ValueType.Simple.FLAG ? Use.FLAG : Use.SHARED;
    };
  }
}
