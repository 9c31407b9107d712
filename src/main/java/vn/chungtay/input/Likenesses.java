package vn.chungtay.input;

import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Origin;

/**
 * The models that some households are like, each made of two that were read: one of where and when
 * it was, one of what it was.
 */
final class Likenesses {
  private static final int SLOT_BITS = 10;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private final SharedCells.Model[] sendings = new SharedCells.Model[1 << SLOT_BITS];
  private final SharedCells.Model[] traits = new SharedCells.Model[1 << SLOT_BITS];
  private final Household[] models = new Household[1 << SLOT_BITS];
  private final int[] numbers = new int[1 << SLOT_BITS];
  private final int[] times = new int[1 << SLOT_BITS];
  private AlikeHouseholds households = AlikeHouseholds.NONE;
  private int time;

  /** Goes to other households. */
  void begin(AlikeHouseholds others) {
    households = others;
    time++;
  }

  /** The number of a model among those of the households, to which it is added at first. */
  int number(SharedCells.Model sending, SharedCells.Model what) {
    int slot = (int) ((sending.hash() * 31 + what.hash()) * STEP >>> (Long.SIZE - SLOT_BITS));
    boolean known = sendings[slot] == sending && traits[slot] == what;
    if (!known) {
      sendings[slot] = sending;
      traits[slot] = what;
      models[slot] = household(sending.household(), what.household());
    }
    if (!known || times[slot] != time) {
      times[slot] = time;
      numbers[slot] = households.addModel(models[slot]);
    }
    return numbers[slot];
  }

  /** What differs from one household to the next is told of each of them. */
  private static Household household(Household sending, Household what) {
    return new Household(
        sending.heading().at(Origin.NONE),
        "",
        sending.hamlet(),
        sending.area(),
        sending.remote(),
        what.ethnicity(),
        what.headGender(),
        what.members(),
        what.income(),
        what.status(),
        what.poorType(),
        what.weight(),
        Deprivations.UNKNOWN,
        0);
  }
}
