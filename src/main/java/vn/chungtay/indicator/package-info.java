/** The named figures, their roll-up over the tree, and their comparison with baseline and goal. */
package vn.chungtay.indicator;
