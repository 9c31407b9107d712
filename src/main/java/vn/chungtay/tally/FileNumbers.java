package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.submission.Origin;

/** Small numbers that stand for files, or for sheets of files, in which rows stand. */
final class FileNumbers {
  /** Stands in no name of a file. */
  private static final char BEFORE_SHEET = '\n';

  private final Interner names = new Interner();
  private final List<Origin.Sheet> sheets = new ArrayList<>();
  private String lastFile = "";
  private Origin.Sheet lastSheet = Origin.Sheet.NONE;
  private int last = -1;

  /** The number for the file of a row; most rows come right behind others of the same file. */
  int number(Origin origin) {
    boolean same = origin.sheet() == lastSheet && origin.file().equals(lastFile);
    if (last < 0 || !same) {
      lastFile = origin.file();
      lastSheet = origin.sheet();
      boolean sheet = lastSheet != Origin.Sheet.NONE;
      last = names.number(sheet ? lastFile + BEFORE_SHEET + lastSheet.name() : lastFile);
      if (last == sheets.size()) {
        sheets.add(lastSheet);
      }
    }
    return last;
  }

  /** Where a row stands in the file of a number. */
  Origin origin(int number, int line, int record) {
    String name = names.text(number);
    int end = name.indexOf(BEFORE_SHEET);
    return new Origin(end < 0 ? name : name.substring(0, end), sheets.get(number), line, record);
  }
}
