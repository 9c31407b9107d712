package vn.chungtay.indicator;

/** How an indicator is computed for one cell. */
interface Formula {
  Outcome at(Cell cell);
}
