/**
 * What is counted and summed. Tallies know {@code add} and {@code merge}, hold exact integers, and
 * know neither files nor threads.
 */
package vn.chungtay.tally;
