/** The figures of a finished report in the words of other systems, and what had to be left out. */
package vn.chungtay.exchange;
