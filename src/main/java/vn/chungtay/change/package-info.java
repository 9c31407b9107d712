/**
 * What differs between two reports, as values: rows side by side, changes, and what matters most.
 */
package vn.chungtay.change;
