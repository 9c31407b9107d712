package vn.chungtay.report;

import java.util.List;

/**
 * A part that brought something for a figure, and the files that it was counted from.
 *
 * @param files as they are called here
 */
public record FilesInPart(String part, List<String> files) {
  public FilesInPart {
    files = List.copyOf(files);
  }
}
