package vn.chungtay.report;

import java.util.List;
import java.util.stream.Collectors;

/** Names in a sentence: the first of them, and how many more there are. */
final class NameList {
  private static final int MOST = 20;

  private NameList() {}

  static String of(Material material, List<String> names) {
    String shown = names.stream().limit(MOST).collect(Collectors.joining("; "));
    return names.size() <= MOST
        ? shown
        : material.say("names.more", shown, material.count(names.size() - MOST));
  }
}
