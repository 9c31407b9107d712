package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.tally.RegisterRows;

/** Rows of the register that a figure was counted from. */
interface RegisterGround extends Ground {
  Cell cell();

  @Override
  default List<Kind> kinds() {
    return List.of(Kind.HOUSEHOLDS);
  }

  @Override
  default boolean ofRegister() {
    return true;
  }

  /** What a figure that follows households covers is not told unit by unit. */
  @Override
  default Optional<Standing> standing(OrgUnit unit) {
    return Optional.of(new Standing(Source.REGISTER, Optional.empty()));
  }

  /** The rows that were read, to be counted one by one. */
  default RegisterRows rows(SentRecords sent) {
    return new RegisterRows(sent.register(), cell().campaign(), cell().ledger().evidence().tree());
  }
}
