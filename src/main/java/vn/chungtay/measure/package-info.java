/** The mathematics of poverty on plain numbers. Knows nothing of the rest of the tool. */
package vn.chungtay.measure;
