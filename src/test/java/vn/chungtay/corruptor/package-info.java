/**
 * Plants hundreds of faults in a copy of the clean sample and knows for each what must be found:
 * nothing less, and nothing else.
 *
 * <p>A {@code Sheet} is a file as lines, a {@code Line} a record that can be spoiled; a {@code
 * Fault} is one kind of spoiling, and {@code Consequences} are the right findings that follow from
 * records that are gone.
 */
package vn.chungtay.corruptor;
