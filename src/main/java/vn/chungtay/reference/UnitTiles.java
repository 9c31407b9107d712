package vn.chungtay.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where units lie to each other on a map of equal tiles: about as on the ground where that is known
 * for all of them, else side by side in their order.
 */
public final class UnitTiles {
  private static final int NARROWEST = 4;

  /** A place on the map, counted from the upper left. */
  public record Position(int column, int row) {}

  private UnitTiles() {}

  /** The positions of some units by code. */
  public static Map<String, Position> of(List<String> codes) {
    Map<String, Position> known = known();
    Map<String, Position> positions = new LinkedHashMap<>();
    int columns = Math.max(NARROWEST, (int) Math.ceil(Math.sqrt(codes.size())));
    boolean all = known.keySet().containsAll(codes);
    for (int i = 0; i < codes.size(); i++) {
      Position inOrder = new Position(i % columns, i / columns);
      positions.put(codes.get(i), all ? known.get(codes.get(i)) : inOrder);
    }
    return positions;
  }

  private static Map<String, Position> known() {
    Map<String, Position> known = new HashMap<>();
    Yaml.resource("tiles.yaml")
        .mapping()
        .forEach(
            (code, value) -> {
              List<Yaml> place = value.items();
              known.put(code, new Position((int) place.get(0).whole(), (int) place.get(1).whole()));
            });
    return known;
  }
}
