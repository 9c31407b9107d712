/** The machine that the tool runs on, as a value, and what is said of each part of it. */
package vn.chungtay.machine;
