package vn.chungtay.measure;

import java.util.Arrays;

/** Persons by the state they are in at one time and at a later one. */
public final class Transitions {
  private final Sum[][] persons;

  public Transitions(int states) {
    persons = new Sum[states][states];
    for (Sum[] row : persons) {
      Arrays.setAll(row, i -> new Sum());
    }
  }

  public void add(int from, int to, double count) {
    persons[from][to].add(count);
  }

  /** The part of those in a state who are in another one later; rows of the matrix make 1. */
  public Figure probability(int from, int to) {
    double all = 0;
    for (Sum count : persons[from]) {
      all += count.value();
    }
    return Figure.quotient(persons[from][to].value(), all);
  }
}
