package vn.chungtay.bench;

/**
 * One commune and what is peculiar to it.
 *
 * @param number from 1, in the whole country
 * @param key what its random bits follow from
 * @param minority percent of its households that are of an ethnic minority
 * @param flagsInFirstYear whether it was asked for the ten deprivations in the first year
 * @param records household records of all years together
 */
record Commune(
    int number,
    int district,
    long key,
    boolean urban,
    boolean remote,
    int minority,
    boolean flagsInFirstYear,
    long records) {
  /** Household records of one year: the same every year, but for what cannot be divided by six. */
  int rows(int year) {
    return (int) (records / Years.COUNT) + (year < records % Years.COUNT ? 1 : 0);
  }
}
